using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Instances;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// What practice is made of: a count of a criminal case (<see cref="DecidedCount"/>) or the claim of a civil or administrative case
/// (<see cref="DecidedClaim"/>), with what is known of the act that decided it.
/// </summary>
public abstract record DecidedUnit
{
    private readonly string _caseNumber = "";
    private readonly string _court = "";

    /// <summary>Where it stands; a claim stands at <c>0.0</c> of its act.</summary>
    public required CountAddress Address { get; init; }

    /// <summary>Kind of the act.</summary>
    public ActKind Kind { get; init; }

    /// <summary>Court; empty when not read.</summary>
    public string Court
    {
        get => _court;
        init => (_court, CourtKey) = (value, CaseNumbers.HashOfName(value));
    }

    /// <summary>Region; empty when not read.</summary>
    public string Region { get; init; } = "";

    /// <summary>Case number as the act writes it; empty when not read.</summary>
    public string CaseNumber
    {
        get => _caseNumber;
        init => (_caseNumber, CaseKey) = (value, CaseNumbers.HashOf(value));
    }

    /// <summary>Day of the act; null when not read.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Language of the act.</summary>
    public LawLanguage Language { get; init; }

    /// <summary>Instance that gave the act.</summary>
    public Instance Instance { get; init; }

    /// <summary>What became of the act: the gravest of what its source tells and what acts of higher courts in the archive did; what a person corrected stands above both.</summary>
    public AppealOutcome AppealOutcome { get; init; }

    /// <summary>What a higher court's act of the archive did with this one, the gravest of several; null when none is known.</summary>
    public Review? Review { get; init; }

    /// <summary>True for made-up material.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Norms the act cites.</summary>
    public IReadOnlyList<NormRef> CitedNorms { get; init; } = [];

    /// <summary>
    /// Arguments of the court's reasoning. In a count, beside the norms a sentence cites, it rests on the circumstances of УК ст. 53 and 54
    /// that the act takes up in its words, as references such as <c>УК 53(1)(6)</c>.
    /// </summary>
    public IReadOnlyList<KeyArgument> Arguments { get; init; } = [];

    /// <summary>True for one of several homogeneous cases that a higher court took over and decided as a model (ГПК ст. 27-1, 27-2).</summary>
    public bool ModelDecision { get; init; }

    /// <summary>The judgment that an act of a higher court reviews; null for every other act and where it was not read.</summary>
    public ReviewedJudgment? Reviewed { get; init; }

    /// <summary>What tells that two acts tell the same facts in nearly the same words; null for an act with hardly any words.</summary>
    public TextSignature? Signature { get; init; }

    /// <summary>True when a person said what became of the act.</summary>
    internal bool OutcomeCorrected { get; private init; }

    /// <summary>The case number's key as a hash: equal for all its writings; 0 when there is none.</summary>
    internal ulong CaseKey { get; private init; }

    /// <summary>The court's name without case and signs, as a hash; 0 when it was not read.</summary>
    internal ulong CourtKey { get; private init; }

    /// <summary>The unit with what its act says of itself.</summary>
    internal static T OfAct<T>(T unit, CourtAct act, TextSignature? signature)
        where T : DecidedUnit => (T)(unit with
        {
            Kind = act.Kind,
            Court = act.Court,
            Region = act.Region,
            CaseNumber = act.CaseNumber,
            DecidedOn = act.Date,
            Language = act.Language,
            Instance = act.Instance,
            AppealOutcome = act.AppealOutcome,
            OutcomeCorrected = act.Provenance.TryGetValue("appeal_outcome", out var source) && source.Rule == ActCorrection.Rule,
            Synthetic = act.Synthetic,
            CitedNorms = act.CitedNorms,
            Arguments = act.KeyArguments,
            ModelDecision = ModelDecisions.Holds(act),
            Reviewed = act.Reviewed,
            Signature = signature,
        });
}
