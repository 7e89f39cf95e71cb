package cn.gongjian.funding;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Finds entries of one kind, for the steps that are alike for all. */
interface EntryRepository<E extends SpendingEntry<E>> {

    /** The allocation of an entry, before that is locked; fails with the entry's 404. */
    Uni<UUID> allocationOf(UUID id);

    /** With all that its rules need, whose allocation is locked. */
    Uni<E> whole(UUID id);

    Uni<E> keep(E entry);
}
