using System.Globalization;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>Holds the persons judged and their counts against the gold.</summary>
internal static class DefendantComparison
{
    private static readonly ExtractedDefendant Nobody = new();

    public static void Compare(EvaluatedAct act, ExtractedAct read, ScoreBoard board)
    {
        board.Value("defendants", act, CountOf(act.Gold), CountOf(read));
        foreach (var (gold, found) in DefendantMatching.Match(act.Gold.Defendants, read.Defendants))
            Compare(act, gold, found, board);
        var gold0 = act.Gold.DamageTenge ?? act.Gold.Defendants.SelectMany(defendant => defendant.Counts).FirstOrDefault(count => count.DamageTenge is not null)?.DamageTenge;
        board.Value("damage_tenge", act, ExtractionEvaluation.Number(gold0), ExtractionEvaluation.Number(read.DamageTenge));
        if (gold0 is not null)
            board.Value("damage_compensated", act, act.Gold.DamageCompensated ?? act.Gold.Defendants.SelectMany(defendant => defendant.Counts).FirstOrDefault(count => count.DamageCompensated is not null)?.DamageCompensated, read.DamageCompensated);
    }

    private static void Compare(EvaluatedAct act, ExtractedDefendant? gold, ExtractedDefendant? found, ScoreBoard board)
    {
        var (expected, read) = (gold ?? Nobody, found ?? Nobody);
        board.Value("born", act, expected.Born?.ToString(CultureInfo.InvariantCulture), read.Born?.ToString(CultureInfo.InvariantCulture));
        board.Value("recidivism", act, expected.Recidivism, read.Recidivism);
        board.Value("plea", act, PleaOf(expected), PleaOf(read));
        Counts(act, expected, read, board);
        board.Value("final_punishment", act, Punishment(expected.FinalPunishment), Punishment(read.FinalPunishment));
        board.Value("probation_months", act, ExtractionEvaluation.Number(expected.FinalPunishment?.ProbationMonths), ExtractionEvaluation.Number(read.FinalPunishment?.ProbationMonths));
        board.Value("institution", act, InstitutionLevel.Of(expected.FinalPunishment?.Institution), InstitutionLevel.Of(read.FinalPunishment?.Institution));
        board.Set("prior_convictions", act, expected.PriorConvictions.Select(Place), read.PriorConvictions.Select(Place));
        board.Set("additional", act, expected.Additional.Select(item => item.Kind), read.Additional.Select(item => item.Kind));
        board.Set("mitigating", act, expected.Mitigating.Select(Code), read.Mitigating.Select(Code));
        board.Set("aggravating", act, expected.Aggravating.Select(Code), read.Aggravating.Select(Code));
        board.Set("accepted_factors", act, expected.Mitigating.Concat(expected.Aggravating).Select(Code), read.Mitigating.Concat(read.Aggravating).Select(Code));
        board.Set("rejected_factors", act, expected.RejectedFactors.Select(Code), read.RejectedFactors.Select(Code));
        board.Set("reductions", act, LoweringRule.Applied(expected.Reductions), LoweringRule.Applied(read.Reductions));
        board.Set("reductions_refused", act, LoweringRule.Refused(expected.ReductionsRefused), LoweringRule.Refused(read.ReductionsRefused));
    }

    private static void Counts(EvaluatedAct act, ExtractedDefendant gold, ExtractedDefendant read, ScoreBoard board)
    {
        foreach (var (expected, found) in CountMatching.Match(gold.Counts, read.Counts))
        {
            board.Value("charged", act, CountMatching.Place(expected?.Charged), CountMatching.Place(found?.Charged));
            board.Value("found", act, Verdict(expected), Verdict(found));
            board.Value("punishment", act, Punishment(expected?.Punishment), Punishment(found?.Punishment));
            board.Value("stage", act, expected?.Stage, found?.Stage);
            board.Value("role", act, expected?.Role, found?.Role, ComplicityWords.Same);
        }
    }

    private static string? CountOf(ExtractedAct act) => act.Defendants.Count == 0 ? null : act.Defendants.Count.ToString(CultureInfo.InvariantCulture);

    private static string? Verdict(ExtractedCount? count) => count is { Acquitted: true } ? "acquitted" : CountMatching.Place(count?.Found);

    private static string? Punishment(ExtractedPunishment? set) =>
        set is null ? null : $"{set.Kind} {ExtractionEvaluation.Number(set.Amount)} {set.Unit}{(set.Conditional ? " conditional" : "")}";

    private static string? Punishment(ExtractedFinalPunishment? set) =>
        set is null ? null : Punishment(new ExtractedPunishment(set.Kind, set.Amount, set.Unit, set.Conditional));

    private static string Place(ExtractedPriorConviction prior) => $"{prior.Article ?? "?"}({prior.Part ?? "-"})({string.Join(',', prior.Points)})";

    /// <summary>Gold may explain a code behind a blank: «54(1)(1) рецидив».</summary>
    private static string Code(ExtractedFactor factor) => factor.Code.Split(' ')[0];

    /// <summary>Gold may say of one who admits nothing that the admission is <c>none</c>.</summary>
    private static string? PleaOf(ExtractedDefendant defendant) => defendant.Plea == "none" ? "denied" : defendant.Plea;
}
