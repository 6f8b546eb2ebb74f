using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class SeriesFoldingTests
{
    private static readonly string Template = string.Join(' ', Enumerable.Range(0, 150).Select(i => $"слово{i * 37 % 151}"));

    [Fact]
    public void Of_a_courts_serial_cases_two_stand_in_the_list_and_the_others_are_folded_behind_the_first()
    {
        var serial = Enumerable.Range(0, 6).Select(i => Alike($"serial-{i}", 0.9 - (i / 100.0), Template + $" случай {i}"));
        var list = SeriesFolding.Fold([.. serial, Alike("alone", 0.5, string.Join(' ', Enumerable.Range(0, 100)))]);

        Assert.Equal(["serial-0", "serial-1", "alone"], list.Select(analog => analog.Unit.Address.ActId));
        Assert.Equal(["serial-2", "serial-3", "serial-4", "serial-5"], list[0].Folded.Select(address => address.ActId));
        Assert.Empty(list[1].Folded);
    }

    [Theory]
    [InlineData("Районный суд № 2", 0)]
    [InlineData("Районный суд № 1", 300)]
    public void Another_court_or_a_day_far_away_is_no_series(string court, int days)
    {
        var analogs = Enumerable.Range(0, 5).Select(i => Alike($"a{i}", 0.9 - (i / 100.0), Template, i < 2 ? "Районный суд № 1" : court, i < 2 || days == 0 ? 0 : days + (i * 200)));

        Assert.Equal(court == "Районный суд № 2" ? 4 : 5, SeriesFolding.Fold([.. analogs]).Count);
    }

    [Fact]
    public void Acts_of_one_case_are_folded_in_whatever_way_they_write_its_number()
    {
        string[] numbers = ["1-7/2025", "№ 1-7/25", "1–7/2025"];
        var list = SeriesFolding.Fold([.. numbers.Select((number, i) => Alike($"a{i}", 0.9 - (i / 100.0), null, number: number))]);

        Assert.Equal(["a0", "a1"], list.Select(analog => analog.Unit.Address.ActId));
        Assert.Equal("a2", Assert.Single(list[0].Folded).ActId);
    }

    [Fact]
    public async Task What_is_folded_stays_among_the_analogs_that_figures_are_drawn_from()
    {
        var serial = Enumerable.Range(0, 12).Select(i => new MadeUpAct { Id = $"serial-{i:d2}", Facts = Template + $" случай {i}", CaseNumber = $"5-{i}", Date = new DateOnly(2025, 2, 1 + i) }.Build());
        await using var archive = await Archived.OfAsync([.. serial, .. MadeUpAct.Burglaries(30)]);

        var found = await archive.FindAsync(MadeUpCount.Query(MadeUpCount.Of("asked")) with { Facts = Template });

        Assert.Equal(42, found.Analogs.Count);
        Assert.Equal(10, found.Shown.Sum(analog => analog.Folded.Count));
        Assert.Equal(found.Analogs.Select(analog => analog.Decided.Address).ToHashSet(), [.. found.Shown.Select(analog => analog.Unit.Address), .. found.Shown.SelectMany(analog => analog.Folded)]);
        Assert.Equal(12, found.Analogs.Count(analog => analog.Decided.Address.ActId.StartsWith("serial", StringComparison.Ordinal)));
    }

    private static Analog Alike(string act, double facts, string? text, string court = "Районный суд № 1", int days = 0, string? number = null)
    {
        var decided = MadeUpCount.Of(act) with
        {
            Court = court,
            CaseNumber = number ?? "9-" + act,
            DecidedOn = new DateOnly(2024, 1, 15).AddDays(days),
            Signature = text is null ? null : TextSignature.Of(text),
        };
        return new Analog(decided, new Similarity(1, facts, 1, 0, 1), null);
    }
}
