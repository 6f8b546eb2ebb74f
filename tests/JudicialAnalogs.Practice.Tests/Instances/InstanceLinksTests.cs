using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Tests.Analogs;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Instances;

/// <summary>Acts of higher courts mark the judgment that they say they review.</summary>
public class InstanceLinksTests
{
    private const string District = HigherCourt.District;

    [Theory]
    [InlineData(AppealOutcome.Upheld)]
    [InlineData(AppealOutcome.Changed)]
    [InlineData(AppealOutcome.Cancelled)]
    public async Task Court_and_day_tell_the_judgment_and_it_takes_the_outcome(AppealOutcome outcome)
    {
        var table = await TableAsync(HigherCourt.Verdict("a").Build(), HigherCourt.Review("up", outcome));

        var count = table.OfAct("a").Single();
        Assert.Equal(outcome, count.AppealOutcome);
        Assert.Equal(("up", "Областной суд", outcome), (count.Review!.ActId, count.Review.Court, count.Review.Outcome));
        Assert.Equal((1, 0, 0), (table.Instances.Linked, table.Instances.Ambiguous, table.Instances.Unmatched));
        Assert.Equal("a", table.Instances.JudgmentOf("up"));
        Assert.Equal(AppealOutcome.Unspecified, table.OfAct("up").Single().AppealOutcome);
    }

    [Fact]
    public async Task Two_judgments_that_it_may_be_are_not_marked_unless_the_number_tells_them_apart()
    {
        var verdicts = new[] { HigherCourt.Verdict("a").Build(), HigherCourt.Verdict("b").Build() };

        var table = await TableAsync([.. verdicts, HigherCourt.Review("up", AppealOutcome.Changed)]);
        Assert.All(table.All, count => Assert.Equal(AppealOutcome.Unspecified, count.AppealOutcome));
        Assert.Equal((0, 1, 0), (table.Instances.Linked, table.Instances.Ambiguous, table.Instances.Unmatched));

        var told = await TableAsync([.. verdicts, HigherCourt.Review("up", AppealOutcome.Changed, number: "№ 1-b/2025")]);
        Assert.Equal([("a", AppealOutcome.Unspecified), ("b", AppealOutcome.Changed), ("up", AppealOutcome.Unspecified)], told.All.Select(count => (count.Address.ActId, count.AppealOutcome)));
    }

    [Theory]
    [InlineData("another day", District, 2, "", false)]
    [InlineData("another court", "Районный суд № 9", 0, "", false)]
    [InlineData("a court spelled otherwise under the same number and day", "Суд Первого района", 0, "1-a/2025", true)]
    [InlineData("a number that is another's", District, 0, "1-zz/2025", false)]
    [InlineData("no court, number and day", "", 0, "1-a/2025", true)]
    [InlineData("the day alone", "", 0, "", false)]
    public async Task Two_of_court_day_and_number_agree_and_none_of_day_and_number_differs(string because, string court, int daysOff, string number, bool linked)
    {
        var table = await TableAsync(HigherCourt.Verdict("a").Build(), HigherCourt.Review("up", AppealOutcome.Cancelled, court, HigherCourt.Day.AddDays(daysOff), number));

        Assert.True(linked == (table.OfAct("a").Single().AppealOutcome == AppealOutcome.Cancelled), because);
        Assert.Equal(linked ? 0 : 1, table.Instances.Unmatched);
    }

    [Fact]
    public async Task Another_article_a_later_day_and_a_civil_case_are_not_the_judgment()
    {
        var review = HigherCourt.Review("up", AppealOutcome.Changed);
        var robbery = (HigherCourt.Verdict("a") with { Found = new("191", "1", []) }).Build();
        var civil = new MadeUpClaim { Id = "c", Court = District, Date = HigherCourt.Day }.Build();

        Assert.Equal(1, (await TableAsync(robbery, review)).Instances.Unmatched);
        Assert.Equal(1, (await TableAsync(civil, review)).Instances.Unmatched);
        Assert.Equal(1, (await TableAsync(HigherCourt.Verdict("a").Build(), review with { Date = HigherCourt.Day })).Instances.Unmatched);
        var otherPart = (HigherCourt.Verdict("a") with { Found = new("188", "1", []) }).Build();
        Assert.Equal(1, (await TableAsync(otherPart, HigherCourt.Review("up", AppealOutcome.Upheld))).Instances.Unmatched);
        Assert.Equal(1, (await TableAsync(otherPart, review)).Instances.Linked);
    }

    [Fact]
    public async Task A_civil_judgment_is_marked_too()
    {
        var judgment = new MadeUpClaim { Id = "c", Court = District, Date = HigherCourt.Day, CaseNumber = "2-1" }.Build();
        var review = new MadeUpClaim { Id = "up", Kind = ActKind.Appeal, Instance = Instance.Appeal, Court = "Областной суд", Date = HigherCourt.Day.AddDays(40) }.Build() with
        {
            Reviewed = new ReviewedJudgment(District, HigherCourt.Day) { Outcome = AppealOutcome.Cancelled },
        };

        var table = await TableAsync(judgment, review);

        Assert.Equal(AppealOutcome.Cancelled, table.Claims.OfAct("c")!.AppealOutcome);
        Assert.Equal("up", table.Claims.OfAct("c")!.Review!.ActId);
    }

    [Fact]
    public async Task Copies_of_one_judgment_are_one_and_all_marked()
    {
        var facts = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"обстоятельство{i}"));
        var verdict = HigherCourt.Verdict("a") with { Facts = facts };

        var table = await TableAsync(verdict.Build(), (verdict with { Id = "copy" }).Build(), HigherCourt.Review("up", AppealOutcome.Changed));

        Assert.True(table.Acts.IsDuplicate("copy"));
        Assert.Equal((AppealOutcome.Changed, AppealOutcome.Changed), (table.OfAct("a")[0].AppealOutcome, table.OfAct("copy")[0].AppealOutcome));
        Assert.Equal(1, table.Instances.Linked);
    }

    [Fact]
    public async Task The_gravest_of_several_reviews_and_of_the_source_stands()
    {
        CourtAct[] reviews = [HigherCourt.Review("up", AppealOutcome.Changed), HigherCourt.Review("upper", AppealOutcome.Upheld, instance: Instance.Cassation, daysLater: 200)];

        var table = await TableAsync([HigherCourt.Verdict("a").Build(), .. reviews]);
        Assert.Equal((AppealOutcome.Changed, "up"), (table.OfAct("a")[0].AppealOutcome, table.OfAct("a")[0].Review!.ActId));
        Assert.Equal(["up", "upper"], table.Instances.ReviewsOf("a").Select(review => review.ActId));

        var cancelled = await TableAsync([(HigherCourt.Verdict("a") with { AppealOutcome = AppealOutcome.Cancelled }).Build(), .. reviews]);
        Assert.Equal(AppealOutcome.Cancelled, cancelled.OfAct("a")[0].AppealOutcome);
    }

    [Fact]
    public async Task What_a_person_corrected_stands_above_what_acts_tell()
    {
        var corrected = new ActCorrection("appeal_outcome", "not_appealed").Apply(HigherCourt.Verdict("a").Build());

        var table = await TableAsync(corrected, HigherCourt.Review("up", AppealOutcome.Changed));

        Assert.Equal(AppealOutcome.NotAppealed, table.OfAct("a")[0].AppealOutcome);
        Assert.Null(table.OfAct("a")[0].Review);
    }

    [Fact]
    public async Task A_corrected_a_closed_and_a_removed_review_withdraws_its_mark()
    {
        var (verdict, review) = (HigherCourt.Verdict("a").Build(), HigherCourt.Review("up", AppealOutcome.Changed));
        var follower = new CountFollower();
        await ApplyAsync(follower, 1, [verdict, review]);
        Assert.Equal(AppealOutcome.Changed, follower.Table.OfAct("a")[0].AppealOutcome);

        await ApplyAsync(follower, 3, [new ActCorrection("reviewed_date", "2025-02-27").Apply(review)]);
        Assert.Equal(AppealOutcome.Unspecified, follower.Table.OfAct("a")[0].AppealOutcome);
        await ApplyAsync(follower, 4, [new ActCorrection("reviewed_outcome", "upheld").Apply(review)]);
        Assert.Equal(AppealOutcome.Upheld, follower.Table.OfAct("a")[0].AppealOutcome);
        await ApplyAsync(follower, 5, [review with { Closed = true }]);
        Assert.Equal(AppealOutcome.Unspecified, follower.Table.OfAct("a")[0].AppealOutcome);
        await ApplyAsync(follower, 6, [review]);
        Assert.Equal(AppealOutcome.Changed, follower.Table.OfAct("a")[0].AppealOutcome);
        await ApplyAsync(follower, 7, [], removed: "up");
        Assert.Equal((AppealOutcome.Unspecified, 0), (follower.Table.OfAct("a")[0].AppealOutcome, follower.Table.Instances.Linked));
    }

    [Fact]
    public void Any_order_and_grouping_of_import_gives_the_same_states()
    {
        var act = Gen.Elements(
            [
                .. Enumerable.Range(0, 6).Select(i => (HigherCourt.Verdict($"v{i}") with { Date = HigherCourt.Day.AddDays(i / 2) }).Build()),
                .. Enumerable.Range(0, 9).Select(i => HigherCourt.Review(
                    $"r{i}", (AppealOutcome)(2 + (i % 3)), of: HigherCourt.Day.AddDays(i / 3), number: i % 2 == 0 ? $"1-v{i * 2 / 3}/2025" : "", instance: i == 8 ? Instance.Cassation : Instance.Appeal)),
            ]);
        var archives = from acts in act.ArrayOf(10) from order in Gen.Shuffle(acts) from batch in Gen.Choose(1, 4) select (acts, order, batch);
        var marked = 0;

        Prop.ForAll(archives.ToArbitrary(), archive =>
        {
            var (one, other) = (new CountFollower(), new CountFollower());
            ApplyAsync(one, 1, [.. archive.acts.DistinctBy(taken => taken.Id)]).GetAwaiter().GetResult();
            var at = 1L;
            foreach (var batch in archive.order.DistinctBy(taken => taken.Id).Chunk(archive.batch))
                ApplyAsync(other, at += batch.Length, batch).GetAwaiter().GetResult();
            Assert.Equal(States(one.Table), States(other.Table));
            marked += one.Table.Instances.Linked;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL));

        Assert.True(marked > 100);

        static IEnumerable<string> States(CountTable table) =>
            table.All.Select(count => $"{count.Address} {count.AppealOutcome} {count.Review?.ActId}").Append($"{table.Instances.Linked} {table.Instances.Ambiguous} {table.Instances.Unmatched}");
    }

    [Fact]
    public async Task Filter_similarity_profile_and_own_case_see_the_derived_state()
    {
        var verdict = HigherCourt.Verdict("a") with { Facts = "Из гаража похищен мотоцикл." };
        var review = HigherCourt.Review("up", AppealOutcome.Changed);
        review = review with { Defendants = [review.Defendants[0] with { Counts = [review.Defendants[0].Counts[0] with { Punishment = MadeUpCount.Months(12) }] }] };
        await using var archive = await Archived.OfAsync(
            [verdict.Build(), review, .. MadeUpAct.Burglaries(40), (verdict with { Id = "b", Date = HigherCourt.Day.AddDays(9), CaseNumber = "1-b", AppealOutcome = AppealOutcome.Upheld }).Build()]);
        var query = new CaseQuery { Facts = verdict.Facts, Count = archive.Table.OfAct("a")[0].Facts, DecidedOn = new(2026, 1, 1) };

        Task<AnalogSearch> FindAsync(params AppealOutcome[] outcomes) => archive.FindAsync(query with { Filter = new AnalogFilter { AppealOutcomes = outcomes } });

        Assert.Equal(["a"], (await FindAsync(AppealOutcome.Changed)).Analogs.Select(analog => analog.Decided.Address.ActId));
        Assert.Equal(["b"], (await FindAsync(AppealOutcome.Upheld)).Analogs.Select(analog => analog.Decided.Address.ActId));
        Assert.DoesNotContain("a", (await FindAsync(AppealOutcome.Unspecified)).Analogs.Select(analog => analog.Decided.Address.ActId));
        Assert.Equal(0.4, (await archive.FindAsync(query)).Analogs.Single(analog => analog.Decided.Address.ActId == "a").Similarity.LegalState);
        var profile = AppealProfile.Of([archive.Table.OfAct("a")[0]], archive.Table);
        Assert.Equal(1, profile.Shares.Single(share => share.Outcome == AppealOutcome.Changed).Share);
        Assert.Equal(("up", 12), (Assert.Single(profile.Changed).Higher.ActId, (int)profile.Changed[0].After.Amount));
        Assert.Equal(ExclusionReason.OwnInstance, CaseExclusions.Of(query with { CaseNumber = "1-a/2025" }, archive.Table).Own["up"]);
    }

    private static async Task<CountTable> TableAsync(params CourtAct[] acts)
    {
        var follower = new CountFollower();
        await ApplyAsync(follower, 1, acts);
        return follower.Table;
    }

    private static async Task ApplyAsync(CountFollower follower, long sequence, IReadOnlyList<CourtAct> acts, string? removed = null)
    {
        var ids = acts.Select(act => act.Id).Concat(removed is null ? [] : [removed]);
        await follower.ApplyAsync([.. ids.Select(id => new Change(sequence, ChangeSubject.Act, removed is null ? ChangeKind.Added : ChangeKind.Removed, id))], acts.ToDictionary(act => act.Id, StringComparer.Ordinal), CancellationToken.None);
        await follower.CaughtUpAsync(CancellationToken.None);
    }
}
