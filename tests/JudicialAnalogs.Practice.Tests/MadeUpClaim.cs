using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Tests;

/// <summary>A made-up civil judgment for tests: a loan that was not paid back unless told otherwise.</summary>
internal sealed record MadeUpClaim
{
    public string Id { get; init; } = "claim-0";

    public ActKind Kind { get; init; } = ActKind.CivilJudgment;

    public string Category { get; init; } = "взыскание долга по договору займа";

    public string Facts { get; init; } = "Истец передал ответчику деньги по расписке, ответчик обязался вернуть их до конца года и не вернул.";

    public string Reasoning { get; init; } = "Заключение договора займа подтверждено распиской, доказательств возврата денег ответчик не представил.";

    public decimal? Amount { get; init; } = 1_000_000;

    public ClaimOutcome Outcome { get; init; } = ClaimOutcome.Granted;

    public decimal? Awarded { get; init; } = 1_000_000;

    public IReadOnlyList<string> Cited { get; init; } = ["ГК 715", "ГК 722", "ГПК 226"];

    public string Court { get; init; } = "Районный суд № 1";

    public string Region { get; init; } = "Первая область";

    public string CaseNumber { get; init; } = "";

    public DateOnly? Date { get; init; } = new(2025, 3, 1);

    public Instance Instance { get; init; } = Instance.First;

    public bool? ModelDecision { get; init; }

    public CourtAct Build()
    {
        var operative = Outcome == ClaimOutcome.Refused ? "В иске отказать." : $"Иск удовлетворить, взыскать {Awarded} тенге.";
        var text = string.Join('\n', "РЕШЕНИЕ именем Республики Казахстан", Facts, Reasoning, operative);
        var facts = text.IndexOf(Facts, StringComparison.Ordinal);
        var reasoning = facts + Facts.Length + 1;
        return new CourtAct
        {
            Id = Id,
            Source = Id + ".txt",
            SourceHash = "",
            Kind = Kind,
            Language = LawLanguage.Russian,
            Court = Court,
            Region = Region,
            CaseNumber = CaseNumber,
            Date = Date,
            Instance = Instance,
            Synthetic = true,
            ModelDecision = ModelDecision,
            Text = text,
            Segments =
            [
                new Segment(SegmentKind.Introductory, new TextSpan(0, facts - 1)),
                new Segment(SegmentKind.Descriptive, new TextSpan(facts, Facts.Length)),
                new Segment(SegmentKind.Reasoning, new TextSpan(reasoning, Reasoning.Length)),
                new Segment(SegmentKind.Operative, new TextSpan(reasoning + Reasoning.Length + 1, operative.Length)),
            ],
            Claim = Kind == ActKind.CivilJudgment ? new Claim(Category, Amount, Outcome, Awarded) : null,
            CitedNorms = [.. Cited.Select(NormRef.Parse)],
        };
    }
}
