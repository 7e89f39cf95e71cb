package cn.gongjian.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonRef")
public record PersonRef(@Schema(required = true) UUID id, @Schema(required = true, examples = "陈荣") String name) {

    public static PersonRef of(Person person) {
        return person == null ? null : new PersonRef(person.id, person.name);
    }
}
