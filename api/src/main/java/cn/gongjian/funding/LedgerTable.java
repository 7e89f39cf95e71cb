package cn.gongjian.funding;

import java.util.List;

/** A ledger as a table that is written piece by piece: what was given back is forgotten. Writing takes time, so not on the event loop. */
interface LedgerTable {

    /** These entries, below those before; the first piece begins with the headings, and nothing comes after the last. */
    byte[] write(List<LedgerEntry> entries, boolean isLast);
}
