package cn.gongjian.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What an activity can be: 同步课堂, 主题党日… Data, so that a county may have its own. */
@Entity
@Immutable
class ActivityKind {
    @Id String code;
    String name;
    @Enumerated(EnumType.STRING) @Column(name = "kind_group") ActivityKindGroup group;
    int position;
}
