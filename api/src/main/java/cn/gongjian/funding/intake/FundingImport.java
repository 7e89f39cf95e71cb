package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.IntakeProblem.FUNDING_IMPORT_CONFIRMED;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.sheet.SheetRow;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a file says, for the person who brought it and for a day: read anew each time, because names and balances change. */
@Entity
class FundingImport {

    static final Duration KEPT = Duration.ofDays(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id UUID id;
    @Enumerated(EnumType.STRING) IntakeKind kind;
    UUID fundId;
    UUID allocationId;
    String sha256;
    @Column(name = "rows_read") String rows;
    UUID broughtById;
    Instant createdAt;
    Instant confirmedAt;

    protected FundingImport() {}

    static FundingImport of(BringFile file, UUID broughtBy, Instant now) {
        var made = new FundingImport();
        made.id = Ids.next();
        made.kind = file.kind();
        made.fundId = file.fundId();
        made.allocationId = file.allocationId();
        made.sha256 = file.sha256();
        made.broughtById = broughtBy;
        made.createdAt = now;
        try {
            made.rows = JSON.writeValueAsString(file.rows());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return made;
    }

    List<SheetRow> rows() {
        try {
            return JSON.readValue(rows, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void confirm(Instant now) {
        mustBeOpen();
        confirmedAt = now;
    }

    void mustBeOpen() {
        if (confirmedAt != null) throw FUNDING_IMPORT_CONFIRMED.because(ServiceTime.at(confirmedAt).toLocalDate());
    }
}
