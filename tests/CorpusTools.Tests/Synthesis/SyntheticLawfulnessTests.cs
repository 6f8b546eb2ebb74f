using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.CorpusTools.Evaluation;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace CorpusTools.Tests.Synthesis;

/// <summary>The rules and the generator's own bounds were written apart; here each is held against the other.</summary>
public class SyntheticLawfulnessTests
{
    private const int Acts = 1_000;

    // The model draws circumstances without looking at who may be given community service, so that a pregnant woman sometimes is.
    private const string NotModelled = "УК 43(3)";

    [Fact]
    public void Unplanted_judgments_are_not_outside_the_law_and_planted_breaches_are_found()
    {
        var (judgments, outside, planted, found) = (0, new List<string>(), 0, 0);
        foreach (var act in SyntheticArchive.Generate(new SyntheticOptions { Count = Acts }))
        {
            for (var i = 0; i < act.Gold.Defendants.Count; i++)
            {
                if (act.Gold.Defendants[i].Counts.Any(count => count.Acquitted))
                    continue;
                judgments++;
                var result = JudgmentCheck.Run(Judgment(act.Gold, act.Gold.Defendants[i]));
                var broken = result.Counts.SelectMany(results => results).Concat(result.Final).Where(one => one.State == LawfulnessState.OutsideTheLaw && one.Norm.ToString() != NotModelled).ToList();
                if (i == 0 && act.Gold.Planted is { Kind: "outside_the_law" })
                {
                    planted++;
                    found += broken.Count > 0 ? 1 : 0;
                }
                else
                    outside.AddRange(broken.Select(one => $"{one.Norm} {one.Steps[^1].Key} in {act.Gold.File}: {string.Join(", ", act.Gold.Defendants[i].Counts.Select(Line))} -> {act.Gold.Defendants[i].FinalPunishment}"));
            }
        }

        Assert.True(judgments > Acts / 2, $"{judgments} judgments");
        Assert.True(outside.Count == 0, $"{outside.Count} breaches in {judgments} judgments:\n{string.Join('\n', outside.Take(40))}");
        Assert.True(planted > 0 && found == planted, $"{found} of {planted} planted breaches found");
    }

    private static string Line(GoldCount count) => $"{count.Found.Article}({count.Found.Part})({string.Join(',', count.Found.Points)}) {count.Punishment} {count.Stage} {count.DamageCompensated}";

    private static JudgmentCase Judgment(GoldAct act, GoldDefendant defendant) => new()
    {
        Counts = [.. defendant.Counts.Select(count => Count(act, defendant, count))],
        Final = Punishment(defendant.FinalPunishment.Kind, defendant.FinalPunishment.Amount, defendant.FinalPunishment.Unit, defendant.FinalPunishment.Conditional),
        ProbationMonths = defendant.FinalPunishment.ProbationMonths,
        Institution = defendant.FinalPunishment.Institution is { } institution ? CheckWords.Institutions[InstitutionLevel.Of(institution)!] : Institution.Unspecified,
        ServedImprisonmentBefore = defendant.PriorConvictions.Count == 0 ? false : null,
        FirstConviction = defendant.PriorConvictions.Count == 0,
        UnservedSentence = false,
    };

    private static LawfulnessCase Count(GoldAct act, GoldDefendant defendant, GoldCount count)
    {
        var reference = NormRef.Of("УК", count.Found.Article, count.Found.Part, count.Found.Points.Count > 0 ? count.Found.Points[0] : null);
        return new LawfulnessCase
        {
            Offence = reference,
            Punishment = Punishment(count.Punishment.Kind, count.Punishment.Amount, count.Punishment.Unit, count.Punishment.Conditional),
            Sanction = KnownSanctions.Instance.Newest(reference),
            Traits = OffenceTraits.Of(reference),
            Factors = [.. defendant.Mitigating.Concat(defendant.Aggravating).Select(factor => FactorCode.Parse(factor.Code))],
            Stage = CheckWords.Stages[count.Stage],
            Procedure = CheckWords.Procedures[act.Procedure],
            // The generator finds recidivism for the first, gravest count; УК ст. 14 knows none for the lesser ones.
            Recidivism = CheckWords.Recidivism[ReferenceEquals(count, defendant.Counts[0]) ? defendant.Recidivism : "none"],
            Compensation = CheckWords.Compensations[count.DamageCompensated ?? "none"],
            OffenceDate = count.OffenceDate,
            Minor = count.OffenceDate.Year - defendant.Born < 18 ? null : false,
            ViolenceAgainstMinor = false,
        };
    }

    private static Punishment Punishment(string kind, decimal amount, string unit, bool conditional) => new(CheckWords.Kinds[kind], amount, CheckWords.Units[unit].Unit, conditional);
}
