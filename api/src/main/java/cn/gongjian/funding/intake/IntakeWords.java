package cn.gongjian.funding.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the choices of a cell are called, in Chinese unless the reader prefers English. */
record IntakeWords(ResourceBundle words) {

    static IntakeWords of(Locale locale) {
        return new IntakeWords(ResourceBundle.getBundle("funding.intake", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Text is what it is. */
    String of(Object shown) {
        return shown instanceof Enum<?> choice ? words.getString(choice.getDeclaringClass().getSimpleName() + "." + choice.name()) : shown.toString();
    }
}
