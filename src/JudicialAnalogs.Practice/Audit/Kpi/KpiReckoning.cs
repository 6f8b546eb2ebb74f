using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Reckons the key figures in one passing over the drafts, which it keeps none of.</summary>
/// <param name="table">The archive.</param>
/// <param name="introduced">Day the service was introduced; null for that of the first assessment.</param>
/// <param name="period">Days of first assessment that count (UTC), both included; null for an open end.</param>
/// <param name="selection">Which acts the figures of appeals are drawn from.</param>
public sealed class KpiReckoning(CountTable table, DateOnly? introduced, (DateOnly? From, DateOnly? To) period, AnalogFilter selection)
{
    private static readonly DraftGroup[] Groups = [DraftGroup.All, DraftGroup.Diverging, DraftGroup.NotDiverging];

    private readonly CaseFates _fates = new(table);
    private readonly Dictionary<string, (bool Diverging, AppealOutcome Outcome)> _finalActs = new(StringComparer.Ordinal);
    private readonly int[] _links = new int[Enum.GetValues<FinalActLink>().Length];
    private readonly int[] _categories = new int[Enum.GetValues<ReasonCategory>().Cast<int>().Max() + 1];
    private readonly AlertTally _alerts = new();
    private readonly List<TimeSpan> _diverging = [];
    private readonly List<TimeSpan> _notDiverging = [];
    private DateOnly? _first;
    private int _drafts;
    private int _divergingDrafts;
    private int _owing;

    /// <summary>Takes the review of a reported error of the analysis into account; all of them come before the drafts.</summary>
    public void Add(ReportedError reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        _alerts.Add(reported);
    }

    /// <summary>Takes a draft into account.</summary>
    public void Add(AuditedDraft audited)
    {
        ArgumentNullException.ThrowIfNull(audited);
        var draft = audited.Draft;
        var day = DateOnly.FromDateTime(draft.CreatedAt.UtcDateTime);
        _first = _first is null || day < _first ? day : _first;
        if (day < period.From || day > period.To)
            return;
        _drafts++;
        foreach (var (_, category) in audited.Reasons)
            _categories[(int)category]++;
        _alerts.Add(audited);
        var newest = audited.Assessments[^1];
        if (newest.Diverges)
            _divergingDrafts++;
        if (draft.ReasonOwed)
            _owing++;
        if (draft is not { State: DraftState.Finalized, FinalizedAt: { } finalised })
            return;
        (newest.Diverges ? _diverging : _notDiverging).Add(finalised - draft.CreatedAt);
        AddFinalAct(newest);
    }

    /// <summary>The figures of all drafts added.</summary>
    public KpiFigures Figures()
    {
        var day = introduced ?? _first;
        var reasons = _categories.Sum();
        var durations = new[] { [.. _diverging, .. _notDiverging], _diverging, _notDiverging }.Select(MedianDuration.Of);
        return new KpiFigures
        {
            IntroducedOn = day,
            Drafts = _drafts,
            Diverging = _divergingDrafts,
            Finalised = _diverging.Count + _notDiverging.Count,
            Owing = _owing,
            Links = [.. Enum.GetValues<FinalActLink>().Where(link => link != FinalActLink.Unspecified).Select(link => (link, _links[(int)link]))],
            Appeals =
            [
                AppealFigures.Of(ActGroup.Before, FirstInstance().Where(act => day is null || act.DecidedOn < day).Select(act => act.AppealOutcome)),
                AppealFigures.Of(ActGroup.Since, FirstInstance().Where(act => day is not null && act.DecidedOn >= day).Select(act => act.AppealOutcome)),
                AppealFigures.Of(ActGroup.Diverging, _finalActs.Values.Where(act => act.Diverging).Select(act => act.Outcome)),
                AppealFigures.Of(ActGroup.NotDiverging, _finalActs.Values.Where(act => !act.Diverging).Select(act => act.Outcome)),
            ],
            Durations = [.. Groups.Zip(durations)],
            Reasons = [.. Enum.GetValues<ReasonCategory>().Select(category => (category, new CountedShare(_categories[(int)category], reasons)))],
            Alerts = _alerts.Figures(),
        };
    }

    // Drafts are of counts, and a higher court changes acts: an act with several drafts diverges when one of them does.
    private void AddFinalAct(AuditedAssessment newest)
    {
        var subject = newest.Subject;
        var fate = subject is null
            ? CaseFate.None(FinalActLink.NothingToGoBy)
            : _fates.Of(new DraftedCase(subject.CaseNumber, subject.Court, subject.DecidedOn, subject.Article));
        _links[(int)fate.Link]++;
        if (fate.ActId.Length == 0 || !IsSelected(table.UnitOf(fate.ActId)!))
            return;
        var before = _finalActs.GetValueOrDefault(fate.ActId);
        _finalActs[fate.ActId] = (before.Diverging || newest.Diverges, fate.Outcome);
    }

    private IEnumerable<DecidedUnit> FirstInstance() => table.Acts.All
        .Where(act => CaseFates.IsFirstInstance(act) && !table.Acts.IsDuplicate(act.Address.ActId))
        .Select(act => table.UnitOf(act.Address.ActId)!)
        .Where(IsSelected);

    private bool IsSelected(DecidedUnit act) => selection.LimitsNothing || (act is DecidedClaim ? selection.Admits(act) : table.OfAct(act.Address.ActId).Any(selection.Admits));
}
