using Grpc.Core;
using JudicialAnalogs.Server.Installation;
using JudicialAnalogs.Server.Installation.Card;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>What the system is and how it stands.</summary>
internal sealed class SystemGrpcService(CardAnswers card, StatusAnswers status, IndexRebuild rebuild) : SystemService.SystemServiceBase
{
    public override Task<GetSystemCardResponse> GetSystemCard(GetSystemCardRequest request, ServerCallContext context) =>
        card.OfAsync(WordingOf(request.Context), context.CancellationToken);

    public override Task<GetStatusResponse> GetStatus(GetStatusRequest request, ServerCallContext context) =>
        status.OfAsync(WordingOf(request.Context), context.CancellationToken);

    public override Task<RebuildIndexResponse> RebuildIndex(RebuildIndexRequest request, ServerCallContext context) =>
        rebuild.RunAsync(Callers.Of(request.Context, context), WordingOf(request.Context), context.CancellationToken);

    private static Wording WordingOf(RequestContext? context) => Wording.Of(context?.Language ?? V1.Language.Unspecified);
}
