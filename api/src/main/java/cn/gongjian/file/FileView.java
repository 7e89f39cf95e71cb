package cn.gongjian.file;

import cn.gongjian.file.content.FileFormat;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "File", description = "Its content is at /files/{id}/content, a small picture for lists at /files/{id}/thumbnail")
public record FileView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) UUID activityId,
        @Schema(required = true, examples = "PHOTO") FileRole role,
        @Schema(required = true, examples = "活动现场.jpg") String name,
        @Schema(required = true, description = "By the content, whatever the name was", examples = "JPEG") FileFormat format,
        @Schema(required = true, examples = "image/jpeg") String mediaType,
        @Schema(required = true, description = "Bytes", examples = "2483019") long size,
        @Schema(description = "Of pictures: points, as they are stored", examples = "4000") Integer width,
        @Schema(description = "Of pictures: points, as they are stored", examples = "3000") Integer height,
        @Schema(description = "Of pictures: minors can be made out in it", examples = "true") Boolean showsMinors,
        @Schema(description = "That the guardians of the minors agree. A picture of minors without it is seen by nobody but whoever brought it") Consent consent,
        @Schema(required = true) PersonRef uploadedBy,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<FileAction> allowedActions) implements Versioned {

    @Schema(name = "FileConsent")
    public record Consent(
            @Schema(required = true, examples = "监护人书面同意，原件存德育处") String note,
            @Schema(required = true) OffsetDateTime recordedAt,
            @Schema(required = true) PersonRef recordedBy) {

        static Consent of(ActivityFile file) {
            return file.hasConsent() ? new Consent(file.consentNote, ServiceTime.at(file.consentRecordedAt), PersonRef.of(file.consentRecordedBy)) : null;
        }
    }

    static FileView of(Caller by, PlacedFile placed) {
        var f = placed.file();
        return new FileView(f.id, f.version, f.activityId, f.role, f.name, f.format, f.format.mediaType(), f.sizeBytes, f.width, f.height, f.showsMinors,
                Consent.of(f), PersonRef.of(f.uploadedBy), ServiceTime.at(f.createdAt), ServiceTime.at(f.updatedAt), FileAction.of(by, placed));
    }
}
