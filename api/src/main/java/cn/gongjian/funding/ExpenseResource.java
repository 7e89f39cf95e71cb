package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.EXPENSE_NOT_FOUND;

import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/expenses")
@Tag(name = "Funding")
class ExpenseResource {

    private final ExpenseRepository expenses;
    private final SpendingService service;
    private final ExpenseParts parts;
    private final CurrentCaller caller;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;

    ExpenseResource(ExpenseRepository expenses, SpendingService service, ExpenseParts parts, CurrentCaller caller, AuditLog log, MergePatch patches, ETags etags) {
        this.expenses = expenses;
        this.service = service;
        this.parts = parts;
        this.caller = caller;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
    }

    @GET
    @Operation(operationId = "listExpenses", summary = "The expenses of an allocation, newest first")
    @Extension(name = "x-problems", value = "allocation-not-found cursor-invalid")
    @WithSession
    public Uni<Page<ExpenseView>> list(@RestQuery @NotNull @Parameter(required = true, description = "Of this allocation") UUID allocationId, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return expenses.of(who, allocationId, page).map(found -> found.map(entry -> ExpenseView.of(who, entry)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getExpense", summary = "One expense")
    @Extension(name = "x-problems", value = "expense-not-found")
    @WithSession
    public Uni<RestResponse<ExpenseView>> get(UUID id) {
        return answer(expenses.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listExpenseAuditEvents", summary = "What happened to this expense, newest first")
    @Extension(name = "x-problems", value = "expense-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return expenses.visibleTo(caller.get(), id).chain(entry -> log.about(entry.id, page));
    }

    @POST
    @Operation(operationId = "recordExpense", summary = "Records what money of an allocation was spent on; it counts once another person confirms it, and is reserved until then")
    @Extension(name = "x-problems", value = "allocation-not-found allocation-wrong-state fund-not-yours expense-exceeds-money expense-exceeds-ceiling expense-purpose-forbidden expense-class-unknown expense-in-future expense-outside-term expense-outside-year expense-payer-forbidden activity-elsewhere expense-amount-not-by-heads activity-not-found alliance-not-found pairing-not-found organization-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> record(@NotNull @Valid RecordExpense wanted) {
        var who = caller.get();
        return service.record(who, AllocationAction.SPEND, expenses, wanted.allocationId(), (allocation, author) -> parts.payer(who, allocation, wanted.change())
                .map(payer -> Expense.record(allocation, wanted.change(), payer, author, service.today(), service.now())))
                .map(entry -> Answers.created("/expenses", entry.id, ExpenseView.of(who, entry)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeExpense", summary = "Writes a expense anew that is not confirmed")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ExpenseChange.class)))
    @Extension(name = "x-problems", value = "expense-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-reversal-stays expense-exceeds-money expense-exceeds-ceiling expense-purpose-forbidden expense-class-unknown expense-in-future expense-outside-term expense-outside-year expense-payer-forbidden activity-elsewhere expense-amount-not-by-heads activity-not-found alliance-not-found pairing-not-found organization-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return answer(service.rewrite(who, expenses, EXPENSE_NOT_FOUND, id, (entry, author) -> {
            etags.match(ifMatch, ExpenseView.of(who, entry));
            var facts = patches.apply(patch, ExpenseChange.of(entry));
            return parts.payer(who, entry.allocation, facts).<Runnable>map(payer -> () -> entry.change(facts, payer, author, service.today(), service.now()));
        }));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmExpense", summary = "Signs it as the second person; it stays as it is from then on")
    @Extension(name = "x-problems", value = "expense-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-own-confirmation")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> confirm(UUID id) {
        return answer(service.confirm(caller.get(), expenses, EXPENSE_NOT_FOUND, id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnExpense", summary = "Sends it back to its author; what it takes stays taken")
    @Extension(name = "x-problems", value = "expense-not-found fund-not-yours entry-wrong-state entry-own-confirmation")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> returnTo(UUID id, @NotNull @Valid ReturnAllocation words) {
        return answer(service.returnTo(caller.get(), expenses, EXPENSE_NOT_FOUND, id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawExpense", summary = "Gives it up before it is confirmed; what it took is free again")
    @Extension(name = "x-problems", value = "expense-not-found fund-not-yours entry-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> withdraw(UUID id, @Valid GiveReason words) {
        return answer(service.withdraw(caller.get(), expenses, EXPENSE_NOT_FOUND, id, GiveReason.of(words)));
    }

    @POST
    @Path("/{id}/reversal")
    @Operation(operationId = "reverseExpense", summary = "Takes a confirmed expense back by an entry of its own, once somebody else confirms that")
    @Extension(name = "x-problems", value = "expense-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-is-reversal expense-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ExpenseView>> reverse(UUID id, @NotNull @Valid ReturnAllocation words) {
        var who = caller.get();
        return service.reverse(who, expenses, EXPENSE_NOT_FOUND, id, words.reason()).map(entry -> Answers.created("/expenses", entry.id, ExpenseView.of(who, entry)));
    }

    private Uni<RestResponse<ExpenseView>> answer(Uni<Expense> entry) {
        var who = caller.get();
        return entry.map(found -> Answers.ok(ExpenseView.of(who, found)));
    }
}
