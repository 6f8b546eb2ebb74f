using System.Reflection;
using Grpc.Core;
using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>What the system is and how it stands.</summary>
internal sealed class SystemGrpcService(Engine engine, ArchiveChanged changed) : SystemService.SystemServiceBase
{
    public override async Task<GetSystemCardResponse> GetSystemCard(GetSystemCardRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        var table = engine.Counts.Table;
        var card = new GetSystemCardResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            Purpose = wording.Say("Card.Purpose"),
            Autonomy = wording.Say("Card.Autonomy"),
            ProgramVersion = typeof(SystemGrpcService).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            NoticeForParties = wording.Say("Card.Notice"),
        };
        card.Limits.Add(wording.Say("Card.Limit.Adequacy"));
        card.Limits.Add(wording.Say("Card.Limit.Extraction"));
        card.Limits.Add(wording.Say("Card.Limit.Released"));
        card.Data.Add(wording.Say("Card.Data", await engine.Records.Acts.CountAsync(context.CancellationToken), table.All.Count, table.Sequence));
        if (table.ContainsSynthetic)
            card.Data.Add(wording.Say("Card.Data.Synthetic"));
        card.MethodsNotBuilt.AddRange(ServiceMap.MethodsNotBuilt());
        return card;
    }

    public override async Task<GetStatusResponse> GetStatus(GetStatusRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        var head = await engine.Records.Changes.HeadAsync(context.CancellationToken);
        var links = engine.Counts.Table.Instances;
        var response = new GetStatusResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            InstanceLinks = new InstanceLinks { Linked = links.Linked, Ambiguous = links.Ambiguous, Unmatched = links.Unmatched },
        };
        if (links.Linked + links.Ambiguous + links.Unmatched > 0)
            response.Context.Notices.Add(wording.Say("Notice.InstanceLinks", links.Linked, links.Ambiguous, links.Unmatched));
        response.Components.Add(new ComponentStatus { Name = "records", Healthy = true, State = wording.Say("Status.UpToDate", head), Sequence = head });
        response.Components.AddRange(engine.CatchUp.Followers.Select(follower => StatusOf(follower, head, wording)));
        if (await engine.Index.Index.HealthAsync(context.CancellationToken) is { Healthy: false } sick)
        {
            var index = response.Components.Single(component => component.Name == engine.Index.Name);
            (index.Healthy, index.State) = (false, wording.Say("Status.SearchDegraded", sick.Detail));
        }

        response.Ready = response.Components.Single(component => component.Name == engine.Index.Name).Healthy
            && engine.CatchUp.Followers.All(follower => follower.IsOptional || follower.Sequence == head);
        return response;
    }

    public override async Task<RebuildIndexResponse> RebuildIndex(RebuildIndexRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        await engine.RebuildAsync(context.CancellationToken);
        changed.Signal();
        using var acts = engine.Index.Index.AcquireReader();
        using var norms = engine.NormIndex.Index.Acquire();
        var response = new RebuildIndexResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            Acts = await acts.CountAsync(context.CancellationToken),
            Norms = norms.DocumentCount,
            Sequence = acts.Sequence,
            NormIndexVersion = norms.Version,
        };
        response.Context.IndexVersion = acts.Version;
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "index.rebuild", acts.Version, ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        return response;
    }

    private static ComponentStatus StatusOf(IFollower follower, long head, Wording wording)
    {
        var trouble = (follower as EmbeddingFollower)?.Trouble;
        var upToDate = follower.Sequence == head;
        return new ComponentStatus
        {
            Name = follower.Name,
            Healthy = upToDate && trouble is null,
            State = trouble is not null ? wording.Say("Status.EmbeddingsFellBack", trouble)
                : upToDate ? wording.Say("Status.UpToDate", head) : wording.Say("Status.CatchingUp", follower.Sequence, head),
            Sequence = follower.Sequence,
        };
    }

    private static Wording WordingOf(RequestContext? context) => Wording.Of(context?.Language ?? V1.Language.Unspecified);
}
