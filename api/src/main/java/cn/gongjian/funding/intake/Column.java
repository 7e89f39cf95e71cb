package cn.gongjian.funding.intake;

/** A column of the templates: its name, how long its words may be, and what belongs into it. */
enum Column {
    KEY("编号", 40, "本单位自己的编号，同一编号只导入一次，例如 2026-001"),
    NAME("名称", 120, "例如 校地结对共建资金"),
    SOURCE("来源", 20, "财政预算、党费、自有资金或捐赠"),
    OWNER("所属单位", 120, "单位全称，或者统一社会信用代码、学校代码、党组织代码"),
    YEAR("年度", 10, "例如 2026"),
    TOTAL("总额（元）", 40, "最多两位小数，不写千分位分隔符，例如 50000.00"),
    SPENDS_FROM("列支方式", 20, "先拨付后支出，或者先垫付后拨付；不填为先拨付后支出"),
    DOCUMENT("文号", 80, "例如 青党发〔2026〕12号"),
    FUND("资金", 120, "资金名称，或者导入资金时的编号；从一笔资金进入导入时可以不填"),
    BENEFICIARY_KIND("受益方类型", 20, "共同体、结对或单位；名称不会混淆时可以不填"),
    BENEFICIARY("受益方", 250, "共同体名称，或者 甲方 与 乙方，或者单位全称、代码"),
    AMOUNT("金额（元）", 40, "最多两位小数，不写千分位分隔符，例如 5000.00"),
    PURPOSES("用途", 400, "一个或几个，用顿号分开；可以写限额，例如 学习培训、外出考察≤3000.00"),
    PAYER("费用承担单位", 120, "受益方的参与单位或者资金所属单位；可以不填"),
    BASIS("依据文号", 80, "例如 青党发〔2026〕12号"),
    PASSAGE("依据条文", 500, "例如 第 7 条，每村 0.5 万元"),
    STARTS_ON("开始日期", 40, "例如 2026-09-01；可以不填"),
    ENDS_ON("结束日期", 40, "例如 2027-08-31；可以不填"),
    ALLOCATION("分配编号", 120, "导入资金分配时的编号；或者不填，改填资金和受益方"),
    PURPOSE("用途", 120, "这项分配规定的用途之一，例如 外出考察"),
    ECONOMIC_CLASS("经济分类", 120, "部门预算支出经济分类科目，例如 302-16 培训费"),
    HEADS("人数", 20, "与人均标准一起填写；金额应为二者的乘积"),
    RATE("人均标准（元）", 40, "与人数一起填写"),
    PAYEE("收款方", 100, "例如 青石镇印刷厂"),
    SPENT_ON("支出日期", 40, "例如 2026-10-20"),
    VOUCHER("凭证号", 40, "例如 记-2026-10-0032"),
    NOTE("备注", 500, "可以不填");

    private final String title;
    private final int longest;
    private final String hint;

    Column(String title, int longest, String hint) {
        this.title = title;
        this.longest = longest;
        this.hint = hint;
    }

    String title() {
        return title;
    }

    int longest() {
        return longest;
    }

    String hint() {
        return hint;
    }

    boolean isMoney() {
        return this == TOTAL || this == AMOUNT || this == RATE;
    }

    boolean isDay() {
        return this == STARTS_ON || this == ENDS_ON || this == SPENT_ON;
    }

    /** Where a line may break. */
    boolean isMultiLine() {
        return this == NOTE || this == PASSAGE;
    }

    /** The same name, however its brackets and spaces were typed. */
    boolean isNamed(String written) {
        return plain(written).equals(plain(title));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\u00a0\u3000*＊]", "").replace('(', '（').replace(')', '）');
    }
}
