using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Counts how judges answered what asked for a reason.</summary>
internal sealed class AlertTally
{
    private static readonly SharpAspects[] Aspects = [.. Enum.GetValues<SharpAspects>().Where(aspect => aspect != SharpAspects.None)];

    private readonly Dictionary<(bool OutsideLaw, SharpAspects Aspect), (int Right, int Answered, int Unanswered)> _tally = [];

    /// <summary>Counts every assessment of a draft.</summary>
    public void Add(AuditedDraft audited)
    {
        foreach (var assessment in audited.Assessments.Where(assessment => assessment.Diverges))
        {
            var answers = audited.Reasons.Where(reason => reason.Assessment == assessment.Number).Select(reason => reason.Category).ToList();
            if (assessment.OutsideLaw)
                Count((true, SharpAspects.None), answers);
            if (!assessment.SharplyFarFromPractice)
                continue;
            Count((false, SharpAspects.None), answers);
            foreach (var aspect in Aspects.Where(aspect => (assessment.Subject?.Sharp & aspect) == aspect))
                Count((false, aspect), answers);
        }
    }

    /// <summary>The figures: of practice together and by each aspect that occurred, then outside the law.</summary>
    public IReadOnlyList<AlertFigures> Figures() =>
    [
        Of(false, SharpAspects.None),
        .. Aspects.Where(aspect => _tally.ContainsKey((false, aspect))).Select(aspect => Of(false, aspect)),
        Of(true, SharpAspects.None),
    ];

    private AlertFigures Of(bool outsideLaw, SharpAspects aspect)
    {
        var (right, answered, unanswered) = _tally.GetValueOrDefault((outsideLaw, aspect));
        return new AlertFigures(outsideLaw, aspect, right, answered, unanswered);
    }

    private void Count((bool OutsideLaw, SharpAspects Aspect) key, List<ReasonCategory> answers)
    {
        var (right, answered, unanswered) = _tally.GetValueOrDefault(key);
        _tally[key] = answers.Count == 0
            ? (right, answered, unanswered + 1)
            : (right + (answers.Contains(ReasonCategory.ErrorOfAnalysis) ? 0 : 1), answered + 1, unanswered);
    }
}
