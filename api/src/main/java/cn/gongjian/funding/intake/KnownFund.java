package cn.gongjian.funding.intake;

import java.util.UUID;

/** A fund that a cell may name. */
record KnownFund(UUID id, String name, int fiscalYear, boolean isOpen, UUID ownerId, String ownerName) {

    Named<KnownFund> named() {
        return new Named<>(this, id, name + "（" + fiscalYear + "）", isOpen, fiscalYear + " " + id);
    }
}
