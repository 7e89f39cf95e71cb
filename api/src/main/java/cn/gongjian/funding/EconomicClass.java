package cn.gongjian.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 部门预算支出经济分类科目 of the Ministry of Finance, as far as money of this field is spent on it. */
@Entity
class EconomicClass {
    @Id String code;
    String name;
    int position;

    protected EconomicClass() {}
}
