import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import google.rpc.ErrorDetails.BadRequest;
import google.rpc.ErrorDetails.ErrorInfo;
import google.rpc.ErrorDetails.LocalizedMessage;
import google.rpc.ErrorDetails.PreconditionFailure;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import judicial.analogs.v1.Case.CaseCount;
import judicial.analogs.v1.Case.CaseDescription;
import judicial.analogs.v1.DraftServiceGrpc;
import judicial.analogs.v1.DraftServiceGrpc.DraftServiceBlockingStub;
import judicial.analogs.v1.DraftServiceOuterClass.AssessDraftRequest;
import judicial.analogs.v1.DraftServiceOuterClass.FinalizeDraftRequest;
import judicial.analogs.v1.DraftServiceOuterClass.PrepareCaseRequest;
import judicial.analogs.v1.DraftServiceOuterClass.ReasonCategory;
import judicial.analogs.v1.DraftServiceOuterClass.RecordReasonRequest;
import judicial.analogs.v1.Shared.Language;
import judicial.analogs.v1.Shared.Procedure;
import judicial.analogs.v1.Shared.Punishment;
import judicial.analogs.v1.Shared.PunishmentForm;
import judicial.analogs.v1.Shared.PunishmentUnit;
import judicial.analogs.v1.Shared.Qualification;
import judicial.analogs.v1.Shared.RequestContext;

/**
 * A court's case-management system in small: it hands a case over to the panel, has the draft compared and records the judge's reason.
 *
 * <p>{@code sh run.sh --server 127.0.0.1:5080} makes the stubs and runs it. Prints one fact a line, {@code name: value}.
 */
public final class CaseSystem {
    private static final String JUDGE = "judge-7";
    private static final String CASE_NUMBER = "1-902-26";
    private static final int ATTEMPTS = 6;
    private static final Set<Status.Code> PASSING = Set.of(Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED);
    private static final Metadata.Key<byte[]> DETAILS = Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    private final DraftServiceBlockingStub drafts;

    private CaseSystem(ManagedChannel channel) {
        var headers = new Metadata();
        headers.put(Metadata.Key.of("analogs-actor", Metadata.ASCII_STRING_MARSHALLER), JUDGE);
        drafts = DraftServiceGrpc.newBlockingStub(channel).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    public static void main(String[] arguments) throws Exception {
        var channel = ManagedChannelBuilder.forTarget(arguments[1]).usePlaintext().build();
        try {
            new CaseSystem(channel).run();
        } finally {
            channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
        }
    }

    /**
     * One call with a deadline. Whatever may have failed on the way is asked again: under the same idempotency key nothing happens twice.
     * withWaitForReady lets the channel seek a lost connection again until the deadline; without it the call fails at once.
     */
    private <T> T call(Function<DraftServiceBlockingStub, T> method, int seconds) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return method.apply(drafts.withWaitForReady().withDeadlineAfter(seconds, TimeUnit.SECONDS));
            } catch (StatusRuntimeException error) {
                if (!PASSING.contains(error.getStatus().getCode()) || attempt == ATTEMPTS) {
                    throw error;
                }
                Thread.sleep((long) (ThreadLocalRandom.current().nextDouble(0.5, 1) * Math.min(200L << attempt, 3000)));
            }
        }
    }

    /** What a refusal says: for the program the reason and the fields, for the person a sentence in the language asked for. */
    private static void explain(StatusRuntimeException error) throws InvalidProtocolBufferException {
        say("refused", error.getStatus().getCode());
        var details = error.getTrailers() == null ? null : error.getTrailers().get(DETAILS);
        if (details == null) {
            return;
        }
        for (Any detail : google.rpc.StatusOuterClass.Status.parseFrom(details).getDetailsList()) {
            if (detail.is(ErrorInfo.class)) {
                say("reason", detail.unpack(ErrorInfo.class).getReason());
            } else if (detail.is(BadRequest.class)) {
                detail.unpack(BadRequest.class).getFieldViolationsList().forEach(field -> say("field " + field.getField(), field.getDescription()));
            } else if (detail.is(PreconditionFailure.class)) {
                detail.unpack(PreconditionFailure.class).getViolationsList().forEach(missing -> say("missing", missing.getType()));
            } else if (detail.is(LocalizedMessage.class)) {
                say("message", detail.unpack(LocalizedMessage.class).getMessage());
            }
        }
    }

    private void run() throws Exception {
        var context = RequestContext.newBuilder().setLanguage(Language.LANGUAGE_KAZAKH).setPurpose("case " + CASE_NUMBER).build();

        // What the system knows of the case. What it does not know it leaves out; the judge fills that in.
        var description = CaseDescription.newBuilder()
            .setText("Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.")
            .setCount(CaseCount.newBuilder()
                .setFound(Qualification.newBuilder().setArticle("188").setPart("3").addPoints("3"))
                .addFactors("53(1)(6)"))
            .setProcedure(Procedure.PROCEDURE_GENERAL)
            .setCaseNumber(CASE_NUMBER)
            .build();
        var punishment = Punishment.newBuilder()
            .setForm(PunishmentForm.PUNISHMENT_FORM_IMPRISONMENT).setAmount(84).setUnit(PunishmentUnit.PUNISHMENT_UNIT_MONTHS).build();

        // 1. Hand the case over. The key follows from the case and its version: asked again, also after a restart, it gives the same link.
        var prepare = PrepareCaseRequest.newBuilder()
            .setContext(context)
            .setIdempotencyKey(CASE_NUMBER + " prepare 1")
            .setCase(description)
            .setPunishment(punishment)
            .setReturnTo("https://cases.example/" + CASE_NUMBER)
            .build();
        say("link", call(stub -> stub.prepareCase(prepare), 10).getLink());

        // 2. The draft compared without the panel.
        var assess = AssessDraftRequest.newBuilder()
            .setContext(context)
            .setIdempotencyKey(CASE_NUMBER + " assess 1")
            .setCase(description)
            .setPunishment(punishment)
            .build();
        var assessed = call(stub -> stub.assessDraft(assess), 30);
        say("draft", assessed.getDraftId());
        say("assessed", assessed.getState());

        // 3. A draft far from practice is not decided without a reason: the refusal says so, to the program and to the judge.
        var finalize = FinalizeDraftRequest.newBuilder()
            .setContext(context).setIdempotencyKey(CASE_NUMBER + " finalize 1").setDraftId(assessed.getDraftId()).build();
        try {
            call(stub -> stub.finalizeDraft(finalize), 10);
        } catch (StatusRuntimeException error) {
            explain(error);
        }

        // 4. The judge's reason, in one line.
        var reason = RecordReasonRequest.newBuilder()
            .setContext(context)
            .setIdempotencyKey(CASE_NUMBER + " reason 1")
            .setDraftId(assessed.getDraftId())
            .setCategory(ReasonCategory.REASON_CATEGORY_ROLE)
            .setText("Организатор группы.")
            .build();
        say("recorded", call(stub -> stub.recordReason(reason), 10).getState());
        say("decided", call(stub -> stub.finalizeDraft(finalize), 10).getState());
    }

    private static void say(String name, Object value) {
        System.out.println(name + ": " + value);
    }
}
