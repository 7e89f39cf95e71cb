package cn.gongjian.shared.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** More than nothing. An absent amount passes: say {@code @NotNull} where it must be there. */
@Constraint(validatedBy = PositiveMoney.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PositiveMoney {

    String message() default "{gongjian.money.positive}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<PositiveMoney, Money> {
        @Override
        public boolean isValid(Money money, ConstraintValidatorContext context) {
            return money == null || money.isPositive();
        }
    }
}
