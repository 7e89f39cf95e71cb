package cn.gongjian.shared.problem;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;

/** Says which member of a JSON body could not be read; never repeats the parser's own words. */
public final class JsonTrouble {

    private JsonTrouble() {}

    public static Problem problem(JsonProcessingException trouble) {
        if (trouble instanceof UnrecognizedPropertyException || trouble instanceof IgnoredPropertyException)
            return REQUEST_INVALID.because().at(pointer((JsonMappingException) trouble), "没有这个属性，或者它不能由您填写");
        if (trouble instanceof InvalidFormatException format && format.getTargetType() != null && format.getTargetType().isEnum())
            return REQUEST_INVALID.because().at(pointer(format), "只能是 " + String.join("、", names(format.getTargetType())));
        if (trouble instanceof InvalidFormatException format && format.getTargetType() == String.class)
            return REQUEST_INVALID.because().at(pointer(format), "不能含有控制字符或看不见的字符");
        if (trouble instanceof JsonMappingException mapping)
            return REQUEST_INVALID.because().at(pointer(mapping), "这里的值不是要求的类型或格式");
        return REQUEST_UNREADABLE.because();
    }

    private static String[] names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toArray(String[]::new);
    }

    private static String pointer(JsonMappingException trouble) {
        var pointer = new StringBuilder();
        for (var reference : trouble.getPath())
            pointer.append('/').append(reference.getFieldName() != null
                    ? reference.getFieldName().replace("~", "~0").replace("/", "~1")
                    : String.valueOf(reference.getIndex()));
        return pointer.length() > 200 ? pointer.substring(0, 200) : pointer.toString();
    }
}
