using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Installation;

/// <summary>How the server stands: the records and everything that follows them.</summary>
internal sealed class StatusAnswers(AlertSwitch alerts, Engine engine)
{
    public async Task<GetStatusResponse> OfAsync(Wording wording, CancellationToken cancellationToken)
    {
        var head = await engine.Records.Changes.HeadAsync(cancellationToken);
        var links = engine.Counts.Table.Instances;
        var response = new GetStatusResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            InstanceLinks = new InstanceLinks { Linked = links.Linked, Ambiguous = links.Ambiguous, Unmatched = links.Unmatched },
            Process = OfProcess(),
        };
        if (links.Linked + links.Ambiguous + links.Unmatched > 0)
            response.Context.Notices.Add(wording.Say("Notice.InstanceLinks", links.Linked, links.Ambiguous, links.Unmatched));
        if (alerts.IsOff)
            response.Context.Notices.Add(wording.Say("Notice.AlertsOff"));
        response.Components.Add(new ComponentStatus { Name = "records", Healthy = true, State = wording.Say("Status.UpToDate", head), Sequence = head });
        response.Components.AddRange(engine.CatchUp.Followers.Select(follower => StatusOf(follower, head, wording)));
        if (await engine.Index.Index.HealthAsync(cancellationToken) is { Healthy: false } sick)
        {
            var index = response.Components.Single(component => component.Name == engine.Index.Name);
            (index.Healthy, index.State) = (false, wording.Say("Status.SearchDegraded", sick.Detail));
        }

        response.Ready = response.Components.Single(component => component.Name == engine.Index.Name).Healthy
            && engine.CatchUp.Followers.All(follower => follower.IsOptional || follower.Sequence == head);
        return response;
    }

    private static ProcessUse OfProcess() => new()
    {
        ResidentBytes = Environment.WorkingSet,
        ManagedBytes = GC.GetTotalMemory(forceFullCollection: false),
        AllocatedBytes = GC.GetTotalAllocatedBytes(),
        ProcessorMilliseconds = Environment.CpuUsage.TotalTime.TotalMilliseconds,
    };

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
}
