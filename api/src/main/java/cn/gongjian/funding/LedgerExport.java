package cn.gongjian.funding;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads the ledger page by page as fast as the reader takes it, the first that was booked first, and holds no more than a page:
 * each is read in a session of its own and written by a worker.
 */
@ApplicationScoped
class LedgerExport {

    private static final int PAGE = 1_000;

    private record Piece(byte[] bytes, String next) {}

    private final LedgerRepository ledger;
    private final FundingPurposeRepository purposes;
    private final EconomicClassRepository classes;
    private final Vertx vertx;

    LedgerExport(LedgerRepository ledger, FundingPurposeRepository purposes, EconomicClassRepository classes, Vertx vertx) {
        this.ledger = ledger;
        this.purposes = purposes;
        this.classes = classes;
        this.vertx = vertx;
    }

    Multi<byte[]> of(Caller caller, LedgerFilter filter, ExportFormat format, Locale locale) {
        return Panache.withSession(() -> words(locale)).onItem().transformToMulti(words -> pieces(caller, filter, format.table(words)));
    }

    private Multi<byte[]> pieces(Caller caller, LedgerFilter filter, LedgerTable table) {
        return Multi.createBy().repeating().uni(LedgerExport::first, request -> piece(caller, filter, request, table).invoke(piece -> request.cursor = piece.next))
                .whilst(piece -> piece.next != null).map(Piece::bytes).filter(bytes -> bytes.length > 0);
    }

    private static PageRequest first() {
        var request = new PageRequest();
        request.limit = PAGE;
        request.sort = "createdAt";
        return request;
    }

    private Uni<Piece> piece(Caller caller, LedgerFilter filter, PageRequest request, LedgerTable table) {
        return Panache.withSession(() -> ledger.visible(caller, filter, request)).chain(page -> written(page, table));
    }

    private Uni<Piece> written(Page<LedgerEntry> page, LedgerTable table) {
        return vertx.executeBlocking(() -> new Piece(table.write(page.items(), page.nextCursor() == null), page.nextCursor()), false);
    }

    private Uni<LedgerWords> words(Locale locale) {
        return purposes.all().chain(all -> classes.listAll().map(known -> LedgerWords.of(locale,
                all.stream().collect(Collectors.toMap(p -> p.code, p -> p.name)), known.stream().collect(Collectors.toMap(c -> c.code, c -> c.name)))));
    }
}
