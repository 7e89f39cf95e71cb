package cn.gongjian.funding.intake;

import cn.gongjian.cooperation.CooperationNames;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.KnownCooperation;
import java.util.List;
import java.util.Map;

/** Cooperations as the cells of a table mean them. */
record IntakeNames(Map<String, List<KnownCooperation>> found) {

    static final Map<String, CooperationKind> KINDS = Map.of("共同体", CooperationKind.ALLIANCE, "结对", CooperationKind.PAIRING, "单位", CooperationKind.ORGANIZATION);

    /** Of one kind, if that is told. */
    List<Named<KnownCooperation>> called(String text, CooperationKind kind) {
        return found.getOrDefault(CooperationNames.bare(text), List.of()).stream().filter(one -> kind == null || one.ref().subject() == kind).distinct()
                .map(one -> new Named<>(one, one.ref().id(), one.ref().name(), !one.closed(), word(one) + " " + one.ref().id())).toList();
    }

    private static String word(KnownCooperation one) {
        return KINDS.entrySet().stream().filter(kind -> kind.getValue() == one.ref().subject()).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
