using System.Text.Json;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>The four hand-written acts against their gold; the figures are those Part 3 asks for on unseen acts.</summary>
public sealed class HandWrittenActsTests
{
    private readonly List<(JsonElement Gold, ReadAct Read)> acts = Load();

    [Fact]
    public void Court_number_day_instance_and_procedure_are_read()
    {
        foreach (var (gold, read) in acts)
        {
            Assert.Equal(gold.GetProperty("court").GetString(), read.Act.Court);
            Assert.Equal(gold.GetProperty("case_number").GetString(), read.Act.CaseNumber);
            Assert.Equal(gold.GetProperty("date").GetString(), read.Act.Date?.ToString("yyyy-MM-dd"));
            Assert.Equal(Instance.First, read.Act.Instance);
            var procedure = gold.GetProperty("procedure").GetString() switch { "general" => Procedure.General, "accelerated" => Procedure.Accelerated, _ => Procedure.Unspecified };
            Assert.Equal(procedure, read.Act.Procedure);
        }
    }

    [Fact]
    public void Every_part_begins_where_it_should()
    {
        foreach (var (gold, read) in acts)
        {
            var expected = gold.GetProperty("segments").EnumerateArray().Select(part => part.GetProperty("start").GetInt32());
            Assert.Equal(expected, read.Act.Segments.Select(segment => read.Redaction.ToOriginal(segment.Span).Start));
        }
    }

    [Fact]
    public void Qualifications_and_punishments_are_exact()
    {
        foreach (var (gold, read) in acts)
        {
            var defendants = gold.GetProperty("defendants").EnumerateArray().ToList();
            Assert.Equal(defendants.Count, read.Act.Defendants.Count);
            foreach (var (expected, defendant) in defendants.Zip(read.Act.Defendants))
            {
                Assert.Equal(expected.GetProperty("counts").EnumerateArray().Select(count => CountText(count)), defendant.Counts.Select(CountText));
                Assert.Equal(PunishmentText(expected.GetProperty("final_punishment")), PunishmentText(defendant.FinalPunishment!));
                Assert.Equal(expected.GetProperty("born").GetInt32(), defendant.BirthYear);
                Assert.Equal(expected.GetProperty("prior_convictions").GetArrayLength(), defendant.PriorConvictions.Count);
                Assert.Equal(expected.GetProperty("reductions").EnumerateArray().Select(rule => rule.GetString()), defendant.Reductions);
                Assert.Equal(expected.GetProperty("plea").GetString() == "full" ? Plea.Admitted : Plea.Partial, defendant.Plea);
            }
        }
    }

    [Fact]
    public void Accepted_factors_are_those_of_the_gold()
    {
        int right = 0, found = 0, wanted = 0;
        foreach (var (gold, read) in acts)
        {
            foreach (var (expected, defendant) in gold.GetProperty("defendants").EnumerateArray().Zip(read.Act.Defendants))
            {
                var codes = expected.GetProperty("mitigating").EnumerateArray().Concat(expected.GetProperty("aggravating").EnumerateArray()).Select(factor => factor.GetProperty("code").GetString()!).ToHashSet(StringComparer.Ordinal);
                var accepted = defendant.Factors.Where(factor => factor.Standing == FactorStanding.Accepted).Select(factor => factor.Code.ToString()).ToHashSet(StringComparer.Ordinal);
                right += accepted.Count(codes.Contains);
                found += accepted.Count;
                wanted += codes.Count;
            }
        }

        Assert.True(right >= 0.95 * found && 2.0 * right >= 0.92 * (found + wanted), $"right {right}, found {found}, wanted {wanted}");
    }

    [Fact]
    public void No_personal_data_of_the_gold_stays_readable()
    {
        foreach (var (gold, read) in acts)
        {
            foreach (var datum in gold.GetProperty("personal_data").EnumerateArray())
                Assert.DoesNotContain(datum.GetProperty("text").GetString()!, read.Act.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Key_arguments_hold_those_of_the_gold()
    {
        int right = 0, wanted = 0;
        foreach (var (gold, read) in acts)
        {
            var quotes = read.Act.KeyArguments.Select(argument => read.Redaction.ToOriginal(argument.Span)).Select(span => read.Redaction.Original.Substring(span.Start, span.Length)).ToList();
            var expected = gold.GetProperty("key_arguments").EnumerateArray().Select(argument => argument.GetProperty("quote").GetString()!).ToList();
            wanted += expected.Count;
            right += expected.Count(quotes.Contains);
        }

        // An argument whose effect is unsure is left out: precision goes before recall (decision 0007).
        Assert.True(right >= 0.65 * wanted, $"{right} of {wanted}");
    }

    [Fact]
    public void The_claim_its_outcome_and_award_are_read()
    {
        var (_, read) = acts.Single(act => act.Gold.GetProperty("act_kind").GetString() == "civil_judgment");
        Assert.Equal((3_450_000m, ClaimOutcome.PartlyGranted, 2_900_000m), (read.Act.Claim!.AmountTenge, read.Act.Claim.Outcome, read.Act.Claim.AwardedTenge));
    }

    private static List<(JsonElement Gold, ReadAct Read)> Load()
    {
        var folder = SharedMaterial.Require("acts");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return [.. gold.RootElement.EnumerateArray().Select(act =>
            (act.Clone(), Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(Path.Combine(folder, act.GetProperty("file").GetString()!))))))];
    }

    private static string CountText(JsonElement count) =>
        $"{QualificationText(count.GetProperty("charged"))} > {QualificationText(count.GetProperty("found"))} {count.GetProperty("acquitted").GetBoolean()} {PunishmentText(count.GetProperty("punishment"))}";

    private static string CountText(Count count) => $"{count.Charged} > {count.Found} {count.Acquitted} {PunishmentText(count.Punishment!)}";

    private static string QualificationText(JsonElement part) =>
        new Qualification(part.GetProperty("article").GetString()!, part.GetProperty("part").GetString(), [.. part.GetProperty("points").EnumerateArray().Select(point => point.GetString()!)]).ToString();

    private static string PunishmentText(JsonElement punishment)
    {
        var kind = punishment.GetProperty("kind").GetString() switch
        {
            "fine" => PunishmentKind.Fine,
            "arrest" => PunishmentKind.Arrest,
            "restriction_of_liberty" => PunishmentKind.RestrictionOfLiberty,
            var other => throw new InvalidOperationException($"the gold's kind \"{other}\" is new here"),
        };
        var unit = punishment.GetProperty("unit").GetString() switch
        {
            "mrp" => PunishmentUnit.MonthlyIndices,
            "days" => PunishmentUnit.Days,
            _ => PunishmentUnit.Months,
        };
        return PunishmentText(new Punishment(kind, punishment.GetProperty("amount").GetDecimal(), unit, punishment.GetProperty("conditional").GetBoolean()));
    }

    private static string PunishmentText(Punishment punishment) => $"{punishment.Kind} {punishment.Amount:0.##} {punishment.Unit} {punishment.Conditional}";
}
