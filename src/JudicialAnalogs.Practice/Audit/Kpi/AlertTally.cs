using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Counts how judges answered what asked for a reason.</summary>
internal sealed class AlertTally
{
    private static readonly SharpAspects[] Aspects = [.. Enum.GetValues<SharpAspects>().Where(aspect => aspect != SharpAspects.None)];

    private readonly Dictionary<(bool OutsideLaw, SharpAspects Aspect), AlertFigures> _tally = [];
    private readonly Dictionary<(string Draft, int Assessment), ReportedErrorOutcome> _reviewed = [];

    /// <summary>Takes the review of a reported error into account, before its draft is counted. Of several of one assessment a confirmed one stands.</summary>
    public void Add(ReportedError reported)
    {
        if (reported.Settlement is not { } settlement)
            return;
        var key = (reported.DraftId, reported.Reason.AssessmentNumber);
        if (!_reviewed.TryGetValue(key, out var before) || before != ReportedErrorOutcome.Confirmed)
            _reviewed[key] = settlement.Outcome;
    }

    /// <summary>Counts every assessment of a draft.</summary>
    public void Add(AuditedDraft audited)
    {
        foreach (var assessment in audited.Assessments.Where(assessment => assessment.Diverges))
        {
            var answers = audited.Reasons.Where(reason => reason.Assessment == assessment.Number).Select(reason => reason.Category).ToList();
            ReportedErrorOutcome? review = _reviewed.TryGetValue((audited.Draft.Id, assessment.Number), out var found) ? found : null;
            if (assessment.OutsideLaw)
                Count(true, SharpAspects.None, answers, review);
            if (!assessment.SharplyFarFromPractice)
                continue;
            Count(false, SharpAspects.None, answers, review);
            foreach (var aspect in Aspects.Where(aspect => (assessment.Subject?.Sharp & aspect) == aspect))
                Count(false, aspect, answers, review);
        }
    }

    /// <summary>The figures: of practice together and by each aspect that occurred, then outside the law.</summary>
    public IReadOnlyList<AlertFigures> Figures() =>
    [
        Of(false, SharpAspects.None),
        .. Aspects.Where(aspect => _tally.ContainsKey((false, aspect))).Select(aspect => Of(false, aspect)),
        Of(true, SharpAspects.None),
    ];

    private AlertFigures Of(bool outsideLaw, SharpAspects aspect) => _tally.GetValueOrDefault((outsideLaw, aspect)) ?? new AlertFigures(outsideLaw, aspect, 0, 0, 0, 0, 0);

    private void Count(bool outsideLaw, SharpAspects aspect, List<ReasonCategory> answers, ReportedErrorOutcome? review)
    {
        var before = Of(outsideLaw, aspect);
        _tally[(outsideLaw, aspect)] = answers switch
        {
            [] => before with { Unanswered = before.Unanswered + 1 },
            _ when !answers.Contains(ReasonCategory.ErrorOfAnalysis) => before with { Right = before.Right + 1 },
            _ when review == ReportedErrorOutcome.Confirmed => before with { Confirmed = before.Confirmed + 1 },
            _ when review == ReportedErrorOutcome.Unfounded => before with { Unfounded = before.Unfounded + 1 },
            _ => before with { Open = before.Open + 1 },
        };
    }
}
