using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What the operative part decides on one defendant's punishment; spans refer to the source text.</summary>
internal sealed class Verdict
{
    /// <summary>True while the punishments are those of the judgment appealed.</summary>
    public bool IsBelow { get; set; }

    /// <summary>The first punishment an appeal sets itself takes the place of what the judgment below set.</summary>
    public void Overrule()
    {
        if (!IsBelow)
            return;
        IsBelow = false;
        ByOffence.Clear();
        Unassigned.Clear();
        Final = null;
    }

    public Dictionary<(Qualification Qualification, OffenceStage Stage), PunishmentPhrase> ByOffence { get; } = [];

    /// <summary>Punishments set without naming an offence in the same clause, in order.</summary>
    public List<PunishmentPhrase> Unassigned { get; } = [];

    public PunishmentPhrase? Final { get; set; }

    /// <summary>The kinds of punishment set so far.</summary>
    public IEnumerable<PunishmentKind> Kinds => ByOffence.Values.Concat(Unassigned).Select(phrase => phrase.Punishment.Kind);

    /// <summary>The clause that makes imprisonment conditional.</summary>
    public TextSpan? Conditional { get; set; }

    /// <summary>The clause that sets probation.</summary>
    public TextSpan? Probation { get; set; }

    /// <summary>Length named for probation; null when it runs over the whole punishment.</summary>
    public decimal? ProbationMonths { get; set; }

    public TextSpan? Institution { get; set; }

    public List<(AdditionalPunishmentKind Kind, decimal? Months, TextSpan Span)> Additional { get; } = [];
}
