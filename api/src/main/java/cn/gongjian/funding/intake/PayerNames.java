package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.CELL_CHOICE_UNKNOWN;
import static cn.gongjian.funding.intake.Column.PAYER;

import cn.gongjian.organization.Party;
import cn.gongjian.shared.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may be named as a payer: a party of what the money is for, or whose money it is. */
record PayerNames(Map<UUID, List<? extends Party>> parties) {

    private record Payer(UUID id, String name, String shortName) {

        boolean isCalled(String text) {
            return text.equals(name) || text.equals(shortName) || text.equals(id.toString());
        }
    }

    static List<SheetRow> rows(Header header, List<SheetRow> rows) {
        return header.has(PAYER) ? rows.stream().filter(row -> !row.cell(header.place(PAYER)).isBlank()).toList() : List.of();
    }

    UUID of(RowCells cells, UUID beneficiary, UUID ownerId, String ownerName) {
        List<? extends Party> known = parties.getOrDefault(beneficiary, List.of());
        var choices = Stream.concat(known.stream().map(party -> new Payer(party.id(), party.name(), party.shortName())),
                Stream.of(new Payer(ownerId, ownerName, null))).distinct().toList();
        return cells.one(PAYER, text -> called(text, choices));
    }

    private static List<Named<UUID>> called(String text, List<Payer> choices) {
        var called = choices.stream().filter(payer -> payer.isCalled(text)).map(payer -> new Named<>(payer.id, payer.id, payer.name, true, payer.id.toString())).distinct().toList();
        if (called.isEmpty()) throw CELL_CHOICE_UNKNOWN.because(text, choices.stream().map(Payer::name).distinct().collect(Collectors.joining("、")));
        return called;
    }
}
