using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>One defendant of an act being read.</summary>
internal sealed class DefendantSheet(Person? person, string pseudonym, int index)
{
    /// <summary>The person; null when the act names nobody and one defendant is taken for granted.</summary>
    public Person? Person { get; } = person;

    public string Pseudonym { get; } = pseudonym;

    /// <summary>Place in the act, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Prefix of the paths under which values are noted.</summary>
    public string Path { get; } = $"defendants[{index}]";

    public List<CitedOffence> Charged { get; } = [];

    public List<CitedOffence> Found { get; } = [];

    public List<CitedOffence> Acquitted { get; } = [];

    /// <summary>True when the operative part acquits without naming an offence.</summary>
    public bool AcquittedWholly { get; set; }

    /// <summary>True when the charge holds an offence both completed and attempted or prepared: only then does a stage tell counts apart.</summary>
    public bool IsChargedInStages(CitedOffence offence) =>
        Charged.Where(charge => charge.Qualification.PartReference == offence.Qualification.PartReference).Select(charge => charge.Stage).Distinct().Count() > 1;

    /// <summary>Clauses of the operative part that speak of this defendant, in the source text.</summary>
    public List<TextSpan> Clauses { get; } = [];
}
