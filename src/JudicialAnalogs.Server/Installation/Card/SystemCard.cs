using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Installation.Card;

/// <summary>
/// What the system card says of every installation of this version. The service, the panel's page and <c>docs/system-card.md</c> are made from it.
/// </summary>
internal static class SystemCard
{
    private static readonly string[] MethodKeys = ["Reading", "SecondReader", "Vectors", "Comparison", "Aspects", "Law", "Summary", "Records"];
    private static readonly string[] LimitKeys = ["Adequacy", "Extraction", "Unread", "Released", "Silence"];
    private static readonly string[] RiskKeys = ["Anchoring", "Reliance", "PastErrors", "Shift", "Identity", "Pressure"];

    /// <summary>Day the risks were last gone through.</summary>
    public static DateOnly RisksReviewedOn { get; } = new(2026, 11, 22);

    /// <summary>Day by which they are to be gone through again: a year later (Law on Artificial Intelligence, yearly review of risks).</summary>
    public static DateOnly RisksDueOn { get; } = RisksReviewedOn.AddYears(1);

    /// <summary>How it works, a sentence or two a part.</summary>
    public static IEnumerable<string> Methods(Wording wording) => MethodKeys.Select(key => wording.Say($"Card.Method.{key}"));

    /// <summary>What it does not do.</summary>
    public static IEnumerable<string> Limits(Wording wording) => LimitKeys.Select(key => wording.Say($"Card.Limit.{key}"));

    /// <summary>What its use may do wrong, and what is done about it.</summary>
    public static IEnumerable<string> Risks(Wording wording) => RiskKeys.Select(key => wording.Say($"Card.Risk.{key}"));

    /// <summary>When the risks were gone through, and when they are again.</summary>
    public static string RiskReview(Wording wording) => wording.Say("Card.RiskReview", wording.Day(RisksReviewedOn), wording.Day(RisksDueOn));

    /// <summary>Who uses it, and for what.</summary>
    public static IEnumerable<string> RolesOf(Wording wording) => RoleNames.Single.Select(role => wording.Say($"Card.Role.{role}"));

    /// <summary>What was measured beforehand, in sentences.</summary>
    public static IEnumerable<string> Accuracy(Wording wording) => [wording.Say("Card.Accuracy.Planted"), wording.Say("Card.Accuracy.Abroad"), wording.Say("Card.Accuracy.NoneReal")];
}
