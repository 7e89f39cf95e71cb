package cn.gongjian.shared.problem;

import static cn.gongjian.shared.problem.SharedProblem.CONFLICT;
import static cn.gongjian.shared.problem.SharedProblem.IDENTITY_PROVIDER_UNAVAILABLE;
import static cn.gongjian.shared.problem.SharedProblem.INTERNAL_ERROR;
import static cn.gongjian.shared.problem.SharedProblem.NOT_ALLOWED;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;
import static cn.gongjian.shared.problem.SharedProblem.SIGN_IN_REQUIRED;
import static cn.gongjian.shared.problem.SharedProblem.UNAVAILABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong into problem details; an exception's own words never leave the service. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private final ProblemResponses responses;
    private final Instance<ConstraintCatalog> constraints;

    ProblemMapper(ProblemResponses responses, Instance<ConstraintCatalog> constraints) {
        this.responses = responses;
        this.constraints = constraints;
    }

    @ServerExceptionMapper
    Response refused(Problem problem, HttpHeaders headers) {
        return responses.of(problem, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        return refused(REQUEST_INVALID.because().at(Pointers.of(invalid)), headers);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException unreadable, HttpHeaders headers) {
        return refused(JsonTrouble.problem(unreadable), headers);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
        return refused(JsonTrouble.problem(unreadable), headers);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException none, HttpHeaders headers) {
        return refused(SIGN_IN_REQUIRED.because(), headers);
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException bad, HttpHeaders headers) {
        return refused((Causes.isOutage(bad) ? IDENTITY_PROVIDER_UNAVAILABLE : SIGN_IN_REQUIRED).because(), headers);
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException bad, HttpHeaders headers) {
        return refused((Causes.isOutage(bad) ? IDENTITY_PROVIDER_UNAVAILABLE : SIGN_IN_REQUIRED).because(), headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException no, HttpHeaders headers) {
        return refused(NOT_ALLOWED.because(), headers);
    }

    @ServerExceptionMapper
    Response identityProvider(OIDCException down, HttpHeaders headers) {
        return refused(IDENTITY_PROVIDER_UNAVAILABLE.because(), headers);
    }

    /** Two changes met between reading and writing; the second one lost, whatever its If-Match said. */
    @ServerExceptionMapper
    Response overtaken(OptimisticLockException lost, HttpHeaders headers) {
        return refused(SharedProblem.VERSION_STALE.because(), headers);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException thrown, HttpHeaders headers, UriInfo uri, Request request) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) return refused(problem, headers);
            if (cause instanceof JsonProcessingException json) return refused(JsonTrouble.problem(json), headers);
        }
        return responses.ofStatus(thrown.getResponse().getStatus(), request.getMethod(), uri.getRequestUri().getPath(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, HttpHeaders headers) {
        var problem = Causes.find(thrown, Problem.class);
        if (problem != null) return refused(problem, headers);
        var constraint = Causes.violatedConstraint(thrown);
        if (constraint != null) return refused(guardedBy(constraint).because(), headers);
        if (Causes.find(thrown, OptimisticLockException.class) != null || Causes.isStale(thrown)) return refused(SharedProblem.VERSION_STALE.because(), headers);
        if (Causes.isBusy(thrown)) {
            LOG.warnf("database busy: %s", thrown.getClass().getSimpleName());
            return refused(UNAVAILABLE.because(), headers);
        }
        if (thrown instanceof IllegalArgumentException && String.valueOf(thrown.getMessage()).startsWith("Failed to parse media type"))
            return refused(SharedProblem.NOT_ACCEPTABLE.because(), headers);
        if (Causes.isBrokenForm(thrown)) return refused(REQUEST_UNREADABLE.because(), headers);
        if (Causes.isUnstorable(thrown)) return refused(REQUEST_INVALID.because(), headers);
        LOG.error("unexpected", thrown);
        return refused(INTERNAL_ERROR.because(), headers);
    }

    private ProblemKind guardedBy(String constraint) {
        // Blank to a person, yet not to the validation: wide spaces, for one.
        if (constraint.endsWith("_present")) return REQUEST_INVALID;
        return constraints.stream().flatMap(c -> c.guardedBy(constraint).stream()).findFirst().orElse(CONFLICT);
    }
}
