package cn.gongjian.plan.review;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;

import cn.gongjian.shared.problem.Violation;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The form that brings a plan: one file, and nothing beside it. */
final class PlanFileForm {

    /** As the contract tells it. */
    @Schema(name = "BringPlanFile")
    record Shape(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "docx, PDF with text, or text in UTF-8 or GB18030, of 10 MB at the most") String file) {}

    private PlanFileForm() {}

    static FileUpload read(FileUpload file) {
        var form = CurrentRequestManager.get().getFormData();
        if (form == null) throw REQUEST_UNREADABLE.because();
        var violations = new ArrayList<Violation>();
        for (var name : form) {
            if (!name.equals("file")) violations.add(new Violation("/" + name, "没有这个属性"));
            else if (form.get(name).size() > 1) violations.add(new Violation("/" + name, "只能出现一次"));
        }
        if (file == null) violations.add(new Violation("/file", "必须选择一个文件"));
        if (!violations.isEmpty()) throw REQUEST_INVALID.because().at(violations);
        return file;
    }
}
