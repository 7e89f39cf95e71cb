package cn.gongjian.shared.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that honours Idempotency-Key: the key and the answer are written in the transaction of the effect. Every POST
 * and PATCH carries it beside the transaction; its method answers a {@code Uni<RestResponse<…>>}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
