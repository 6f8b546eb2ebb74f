using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Marks;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Marks;

/// <summary>What people say of analogs of a draft. It is kept beside the draft and reaches neither lists nor figures.</summary>
internal sealed class AnalogMarks(Engine engine)
{
    private const int Page = 1000;

    /// <summary>Stores a mark, or that it is taken back.</summary>
    /// <param name="mark">What is said; version 0 stands for the newest.</param>
    /// <param name="caller">Who says it.</param>
    /// <param name="key">Key of the records for this call.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <exception cref="NotFoundException">There is no such draft, or nothing of that address was shown with it or may be shown.</exception>
    public async Task<StoredMark> MarkAsync(AnalogMark mark, Caller caller, string key, CancellationToken cancellationToken)
    {
        mark.Validate();
        var draft = await engine.Records.Drafts.GetAsync(mark.DraftId, cancellationToken) ?? throw new NotFoundException("Error.DraftNotFound");
        var meant = mark.AssessmentNumber == 0 ? mark with { AssessmentNumber = draft.Assessments } : mark;
        if (meant.NotSimilar && !await IsKnownAsync(meant, cancellationToken))
            throw new NotFoundException("Error.ActNotFound");
        return await engine.Records.Marks.MarkAsync(meant, caller, key, cancellationToken);
    }

    /// <summary>Marks of a draft that stand, and the number of its last entry; 0 for none.</summary>
    public async Task<(IReadOnlyList<StoredMark> Standing, long Last)> OfDraftAsync(string draftId, CancellationToken cancellationToken)
    {
        var all = new List<StoredMark>();
        while (true)
        {
            var last = all.Count == 0 ? 0 : all[^1].Number;
            var page = await engine.Records.Marks.ListAsync(draftId, last, Page, cancellationToken);
            all.AddRange(page);
            if (page.Count < Page)
                return (StandingMarks.Of(all), all.Count == 0 ? 0 : all[^1].Number);
        }
    }

    // What was removed or closed since the draft was compared may still be marked where it was shown.
    private async Task<bool> IsKnownAsync(AnalogMark mark, CancellationToken cancellationToken)
    {
        var address = CountAddress.Parse(mark.CountAddress);
        if (engine.Counts.Table.FindUnit(address) is not null && await engine.Records.Acts.GetAsync(address.ActId, cancellationToken) is { Closed: false })
            return true;
        var seen = await engine.Records.DraftAudit.SeenAsync(mark.DraftId, mark.AssessmentNumber, cancellationToken);
        return seen is { } bytes
            && V1.AssessDraftResponse.Parser.ParseJson(Encoding.UTF8.GetString(bytes.Span)).Practice?.Analogs.Any(analog => analog.CountAddress == mark.CountAddress) == true;
    }
}
