package cn.gongjian.funding.publication;

import static cn.gongjian.funding.publication.PublicationProblem.PUBLICATION_NOT_FOUND;

import cn.gongjian.funding.LedgerKind;
import cn.gongjian.funding.publication.PublicFundingView.Entry;
import cn.gongjian.funding.publication.PublicFundingView.FundLine;
import cn.gongjian.funding.publication.PublicFundingView.PurposeLine;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.SignedMoney;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads what everybody may see. The columns that are read are the whole of it: no payee, who may be a person, no note, no voucher, no author. */
@ApplicationScoped
class PublicFunding {

    private static final int MOST = 1_000;
    private static final String PUBLICATION = """
            select coalesce(p.alliance_id, p.pairing_id), p.alliance_id is not null, coalesce(l.name, a.name || ' 与 ' || b.name), o.name, o.path || '%', p.published_at
            from funding_publication p join organization o on o.id = p.organization_id
            left join alliance l on l.id = p.alliance_id
            left join pairing g on g.id = p.pairing_id left join organization a on a.id = g.side_a_id left join organization b on b.id = g.side_b_id
            where p.id = $1 and p.withdrawn_at is null""";
    private static final String ENTRIES = """
            \sfrom ledger_entry e join fund f on f.id = e.fund_id join organization o on o.id = f.owner_id
            left join funding_purpose u on u.code = e.purpose_code left join organization y on y.id = e.payer_id
            where e.%s = $1 and o.path like $2 and e.kind in ('ALLOCATION', 'TAKE_BACK', 'DISBURSEMENT', 'DISBURSEMENT_REVERSAL', 'EXPENSE', 'EXPENSE_REVERSAL')\s""";
    private static final String FUNDS = """
            select f.id, f.name, o.name, f.fiscal_year, sum(e.amount) filter (where e.kind in ('ALLOCATION', 'TAKE_BACK')),
                   sum(e.amount) filter (where e.kind in ('DISBURSEMENT', 'DISBURSEMENT_REVERSAL')),
                   sum(e.amount) filter (where e.kind in ('EXPENSE', 'EXPENSE_REVERSAL')), count(*)
            %s group by f.id, f.name, o.name, f.fiscal_year order by f.fiscal_year desc, f.name, f.id""";
    private static final String PURPOSES = """
            select f.id, u.name, sum(e.amount) %s and e.kind in ('EXPENSE', 'EXPENSE_REVERSAL') group by f.id, u.name order by 3 desc, 2""";
    private static final String LATEST = "select e.booked_on, e.kind, f.name, u.name, e.amount, y.name %s order by e.id desc limit " + MOST;

    private record Published(UUID beneficiaryId, CooperationKind kind, Row row) {

        String sql(String select) {
            return select.formatted(ENTRIES.formatted(kind == CooperationKind.ALLIANCE ? "alliance_id" : "pairing_id"));
        }

        Tuple values() {
            return Tuple.of(beneficiaryId, row.getString(4));
        }
    }

    private record Purpose(UUID fundId, PurposeLine line) {}

    private final Pool pool;

    PublicFunding(Pool pool) {
        this.pool = pool;
    }

    /** Fails with the same 404 for what was never published as for what is no longer. */
    Uni<PublicFundingView> of(UUID id) {
        return rows(PUBLICATION, Tuple.of(id)).map(found -> {
            if (found.isEmpty()) throw PUBLICATION_NOT_FOUND.because();
            var row = found.getFirst();
            return new Published(row.getUUID(0), row.getBoolean(1) ? CooperationKind.ALLIANCE : CooperationKind.PAIRING, row);
        }).chain(this::read);
    }

    private Uni<PublicFundingView> read(Published published) {
        return rows(published.sql(PURPOSES), published.values())
                .map(rows -> rows.stream().map(row -> new Purpose(row.getUUID(0), new PurposeLine(row.getString(1), money(row, 2))))
                        .collect(Collectors.groupingBy(Purpose::fundId, Collectors.mapping(Purpose::line, Collectors.toList()))))
                .chain(purposes -> rows(published.sql(FUNDS), published.values())
                        .chain(funds -> rows(published.sql(LATEST), published.values()).map(entries -> view(published, funds, purposes, entries))));
    }

    private static PublicFundingView view(Published published, List<Row> funds, Map<UUID, List<PurposeLine>> purposes, List<Row> entries) {
        var row = published.row;
        var count = funds.stream().mapToLong(fund -> fund.getLong(7)).sum();
        return new PublicFundingView(published.kind, row.getString(2), row.getString(3), row.getOffsetDateTime(5).atZoneSameInstant(ServiceTime.ZONE).toLocalDate(),
                funds.stream().map(fund -> new FundLine(fund.getString(1), fund.getString(2), fund.getInteger(3), money(fund, 4), money(fund, 5), money(fund, 6),
                        purposes.getOrDefault(fund.getUUID(0), List.of()))).toList(),
                entries.stream().map(entry -> new Entry(entry.getLocalDate(0), LedgerKind.valueOf(entry.getString(1)), entry.getString(2), entry.getString(3),
                        money(entry, 4), entry.getString(5))).toList(),
                Math.max(0, count - entries.size()));
    }

    private static SignedMoney money(Row row, int column) {
        return SignedMoney.of(Money.of(row.getBigDecimal(column)));
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
