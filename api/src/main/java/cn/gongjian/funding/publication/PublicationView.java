package cn.gongjian.funding.publication;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingPublication", description = "公示: that everybody may look at what funds of an organisation, and of those beneath it, gave an alliance or a pairing")
public record PublicationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "Whose money is shown") CooperationRef beneficiary,
        @Schema(required = true, description = "On whose behalf it was published") OrgRef organization,
        @Schema(required = true) OffsetDateTime publishedAt,
        @Schema(description = "Since when nobody sees it any more") OffsetDateTime withdrawnAt,
        @Schema(required = true, description = "What this caller may do now") List<PublicationAction> allowedActions) implements Versioned {

    static PublicationView of(Caller caller, FundingPublication p) {
        return new PublicationView(p.id, p.version, p.beneficiary, OrgRef.of(p.organization), ServiceTime.at(p.publishedAt), ServiceTime.at(p.withdrawnAt),
                PublicationAction.of(caller, p));
    }
}
