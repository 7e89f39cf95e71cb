package cn.gongjian.file;

import static cn.gongjian.file.FileProblem.FILE_TOO_LARGE;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;

import cn.gongjian.shared.problem.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The form that brings a file, read as strictly as JSON is: each member once, and none that nobody reads. */
final class UploadForm {

    static final long LARGEST = 20L * 1024 * 1024;
    private static final Set<String> MEMBERS = Set.of("file", "role", "showsMinors");
    private static final int LONGEST_NAME = 190;

    /** As the contract tells it. */
    @Schema(name = "UploadFile")
    record Shape(
            @Schema(required = true, type = SchemaType.STRING, format = "binary", description = "JPEG, PNG, WebP, PDF, docx or xlsx of 20 MB at the most, with its name") String file,
            @Schema(required = true, description = "What it is to the activity", examples = "PHOTO") FileRole role,
            @Schema(description = "Minors can be made out in it; for pictures alone, and for them required", examples = "false") Boolean showsMinors) {}

    private UploadForm() {}

    record Upload(Path content, FileChange facts) {}

    static Upload read(FileUpload file, String role, String showsMinors) {
        var form = CurrentRequestManager.get().getFormData();
        if (form == null) throw REQUEST_UNREADABLE.because();
        var violations = new ArrayList<Violation>();
        for (var name : form) {
            if (!MEMBERS.contains(name)) violations.add(new Violation("/" + name, "没有这个属性"));
            else if (form.get(name).size() > 1) violations.add(new Violation("/" + name, "只能出现一次"));
        }
        if (file == null) violations.add(new Violation("/file", "必须选择一个文件"));
        if (!isRole(role)) violations.add(new Violation("/role", "必须是 " + List.of(FileRole.values()) + " 之一"));
        // "yes" must not become a no.
        if (showsMinors != null && !showsMinors.equals("true") && !showsMinors.equals("false")) violations.add(new Violation("/showsMinors", "必须是 true 或 false"));
        if (!violations.isEmpty()) throw REQUEST_INVALID.because().at(violations);
        if (file.size() > LARGEST) throw FILE_TOO_LARGE.because();
        return new Upload(file.uploadedFile(), new FileChange(plain(file.fileName()), FileRole.valueOf(role), showsMinors == null ? null : Boolean.valueOf(showsMinors)));
    }

    private static boolean isRole(String role) {
        return Arrays.stream(FileRole.values()).anyMatch(one -> one.name().equals(role));
    }

    /** The last part of a path, without anything that cannot be seen or turns the direction of reading, which could show another ending. */
    static String plain(String given) {
        var name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = new StringBuilder();
        name.codePoints().filter(UploadForm::isPlain).limit(LONGEST_NAME).forEach(plain::appendCodePoint);
        return plain.toString().isBlank() ? "文件" : plain.toString().strip();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
