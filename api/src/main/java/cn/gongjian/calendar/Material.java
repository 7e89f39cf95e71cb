package cn.gongjian.calendar;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A thing that an activity needs, and who sees to it. */
@Entity
@Table(name = "activity_material")
class Material {
    @Id UUID id;
    UUID activityId;
    int position;
    String name;
    Integer quantity;
    String unit;
    String responsible;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "responsible_person_id") Person responsiblePerson;
    LocalDate dueOn;
    boolean isReady;

    static Material of(Activity activity) {
        var material = new Material();
        material.id = Ids.next();
        material.activityId = activity.id;
        return material;
    }

    void set(int at, ProgrammeChange.Need wanted, Map<UUID, Person> people) {
        position = at;
        name = wanted.name().strip();
        quantity = wanted.quantity();
        unit = Activity.text(wanted.unit());
        responsible = Activity.text(wanted.responsible());
        responsiblePerson = RundownItem.known(people, wanted.responsiblePersonId());
        dueOn = wanted.dueOn();
        isReady = Boolean.TRUE.equals(wanted.isReady());
    }

    ProgrammeChange.Need facts() {
        return new ProgrammeChange.Need(id, name, quantity, unit, responsible, RundownItem.idOf(responsiblePerson), dueOn, isReady);
    }
}
