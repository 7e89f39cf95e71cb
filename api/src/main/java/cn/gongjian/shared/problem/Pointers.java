package cn.gongjian.shared.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Bean Validation says create.in.members[2].role; clients know /members/2/role, or the name of a query parameter. */
final class Pointers {

    private Pointers() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(v -> new Violation(pointer(v.getPropertyPath()), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::pointer))
                .toList();
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) continue;
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getName() != null && !node.getName().startsWith("<")) pointer.append('/').append(node.getName());
        }
        return pointer.toString();
    }
}
