using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Export;

namespace JudicialAnalogs.Practice.Tests.Export;

public class CountExportTests
{
    [Fact]
    public void Five_acts_alike_are_told_as_they_are_and_four_without_their_court()
    {
        var export = Of([.. Acts("a", 5, "Суд А"), .. Acts("b", 4, "Суд Б"), .. Acts("c", 1, "Суд В")]);

        Assert.Equal((10, 0), (export.Rows, export.LeftOut));
        Assert.Equal([5, 5, 0, 0, 0, 0], export.RowsByStep);
        Assert.Equal(["", "Суд А"], export.Read().Select(row => row.Known.Court).Distinct().Order());
        Assert.All(export.Read(), row => Assert.Equal(("Первая область", "2025-01", "УК 188(3)(3)"), (row.Known.Region, row.Known.Decided, row.Known.Qualification)));
    }

    [Fact]
    public void Five_counts_of_one_act_are_one_case()
    {
        var gang = Enumerable.Range(0, 5).Select(i => MadeUpCount.Of("gang", MadeUpCount.Months(36)) with { Address = new CountAddress("gang", i, 0) });

        Assert.Equal((0, 5), Of([.. gang]) is var export ? (export.Rows, export.LeftOut) : default);
    }

    [Fact]
    public void Each_step_lets_go_of_one_more_thing_until_enough_acts_are_alike()
    {
        var byMonth = Of([.. Enumerable.Range(1, 5).Select(month => MadeUpCount.Of($"m{month}") with { DecidedOn = new DateOnly(2025, month, 3) })]);
        var byPoint = Of([.. Enumerable.Range(1, 5).Select(point => MadeUpCount.Of($"p{point}", found: new Qualification("188", "3", [$"{point}"])))]);
        var byPart = Of([.. Enumerable.Range(1, 5).Select(part => MadeUpCount.Of($"p{part}", found: new Qualification("188", $"{part}", [])))]);
        var byRegion = Of([.. Enumerable.Range(1, 5).Select(region => MadeUpCount.Of($"r{region}", region: $"Область {region}"))]);

        Assert.Equal([CoarseningStep.YearAlone, CoarseningStep.PointsLeftOut, CoarseningStep.PartLeftOut, CoarseningStep.RegionLeftOut], new[] { byMonth, byPoint, byPart, byRegion }.Select(Only));
        Assert.Equal(("", "", "2025", "УК 188"), byRegion.Read().First().Known is var known ? (known.Region, known.Court, known.Decided, known.Qualification) : default);
    }

    [Fact]
    public void No_combination_that_leaves_an_archive_has_fewer_than_five_acts_behind_it()
    {
        var random = new Random(5);
        for (var round = 0; round < 20; round++)
        {
            var counts = Enumerable.Range(0, 400).Select(i => Random(i, random)).ToList();
            var table = MadeUpCount.Table(counts);
            var export = CountExport.Of(table, AnalogFilter.None, TestContext.Current.CancellationToken);

            Assert.Equal(table.All.Count, export.Rows + export.LeftOut);
            Assert.Equal(export.Rows, export.RowsByStep.Sum());
            Assert.All(
                export.Read().GroupBy(row => string.Join('|', ExportColumns.All.Take(8).Select(column => column.Read(row)))),
                alike => Assert.True(alike.Select(row => row.Count.Address.ActId).Distinct().Count() >= CountExport.FewestActs, alike.Key));
        }
    }

    [Fact]
    public void The_order_tells_nothing_of_the_archive()
    {
        var counts = Acts("a", 60, "Суд А").Select((count, i) => count with { Punishment = MadeUpCount.Months(12 + (i % 7)) }).ToList();
        var renamed = counts.Select((count, i) => count with { Address = new CountAddress($"x{(i * 37) % 60:d2}", 0, 0) }).ToList();

        Assert.Equal(Lines(Of([.. counts])), Lines(Of([.. renamed])));
    }

    [Fact]
    public void No_column_holds_identity_number_day_text_or_an_exact_sum()
    {
        var count = MadeUpCount.Of("secret-act", new Punishment(PunishmentKind.Fine, 1_234_567, PunishmentUnit.Tenge)) with
        {
            CaseNumber = "7523-26-00-1/25",
            DecidedOn = new DateOnly(2025, 1, 17),
            RequalificationReason = "Слова суда о деле.",
        };
        count = count with { Facts = count.Facts with { DamageTenge = 345_678, OffenceDate = new DateOnly(2024, 12, 29) } };
        var export = Of([count, .. Acts("a", 4, "Районный суд № 1")]);

        var lines = string.Join('\n', Lines(export));
        foreach (var secret in new[] { "secret-act", "7523", "2025-01-17", "2024-12-29", "Слова", "1234567", "345678" })
            Assert.DoesNotContain(secret, lines, StringComparison.Ordinal);
        Assert.Contains("1200000", lines, StringComparison.Ordinal);
        Assert.Contains("200000-1000000", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_selection_and_copies_of_an_act_are_heeded()
    {
        DecidedCount[] counts = [.. Acts("a", 6, "Суд А"), .. Acts("b", 6, "Суд Б")];
        var export = CountExport.Of(MadeUpCount.Table(counts), new AnalogFilter { Courts = ["Суд Б"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["Суд Б"], export.Read().Select(row => row.Known.Court).Distinct());
        Assert.Equal(6, export.Rows);
    }

    [Fact]
    public void A_caller_who_hangs_up_stops_the_work() =>
        Assert.Throws<OperationCanceledException>(() => CountExport.Of(MadeUpCount.Table(Acts("a", 6, "Суд А")), AnalogFilter.None, new CancellationToken(canceled: true)));

    private static DecidedCount Random(int i, Random random) => MadeUpCount.Of(
        $"act-{random.Next(0, 300):d3}", MadeUpCount.Months(random.Next(6, 80)), new Qualification($"{188 + random.Next(3)}", $"{random.Next(1, 4)}", [$"{random.Next(1, 4)}"]), $"Область {random.Next(3)}") with
    {
        Address = new CountAddress($"act-{random.Next(0, 300):d3}", i, 0),
        Court = $"Суд {random.Next(6)}",
        DecidedOn = new DateOnly(2023 + random.Next(3), random.Next(1, 13), 5),
        Instance = random.Next(20) == 0 ? Instance.Appeal : Instance.First,
    };

    private static IEnumerable<DecidedCount> Acts(string prefix, int number, string court) =>
        Enumerable.Range(0, number).Select(i => MadeUpCount.Of($"{prefix}{i:d2}", MadeUpCount.Months(24 + i)) with { Court = court, CaseNumber = $"1-{prefix}{i}/2025" });

    private static CountExport Of(IReadOnlyList<DecidedCount> counts) => CountExport.Of(MadeUpCount.Table(counts), AnalogFilter.None, TestContext.Current.CancellationToken);

    private static CoarseningStep Only(CountExport export) => (CoarseningStep)export.RowsByStep.Index().Single(step => step.Item > 0).Index;

    private static List<string> Lines(CountExport export) => [.. export.Read().Select(row => string.Join(',', ExportColumns.All.Select(column => column.Read(row))))];
}
