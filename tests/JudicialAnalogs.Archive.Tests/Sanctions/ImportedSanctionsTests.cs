using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Sanctions;

public class ImportedSanctionsTests
{
    private static readonly NormRef Part = NormRef.Parse("УК 1(1)");
    private static readonly DateOnly First = new(2015, 1, 1);
    private static readonly DateOnly Second = new(2020, 1, 1);

    [Fact]
    public async Task Sanctions_follow_the_imported_texts_by_day()
    {
        await using var archive = await TestArchive.OpenAsync();
        var follower = new SanctionFollower(archive.Records.Norms);
        await archive.CatchUpAsync(follower);
        Assert.Null(follower.Find(Part, Second));

        await archive.Records.Norms.UpsertAsync(
            [
                Text("Деяние – наказывается лишением свободы на срок до семи лет.", First, "1"),
                Text("Деяние – наказывается лишением свободы на срок до пяти лет.", Second, "2"),
            ],
            TestArchive.Importer,
            cancellationToken: TestContext.Current.CancellationToken);
        await archive.CatchUpAsync(follower);

        Assert.Null(follower.Find(Part, First.AddDays(-1)));
        Assert.Equal(84, follower.Find(Part, First)!.Of(PunishmentKind.Imprisonment)!.Maximum);
        Assert.Equal(60, follower.Find(NormRef.Parse("УК 1(1)(2)"), Second)!.Of(PunishmentKind.Imprisonment)!.Maximum);
        Assert.Equal([(First, (DateOnly?)Second.AddDays(-1)), (Second, null)], follower.Versions(Part).Select(version => (version.From, version.To)));
        Assert.Equal(MilderLawGround.LaterMilder, MilderLaw.Choose(follower.Versions(Part), First, Second).Ground);
    }

    [Fact]
    public async Task A_day_on_which_the_text_is_not_certain_is_left_to_the_source_behind()
    {
        await using var archive = await TestArchive.OpenAsync();
        var follower = new SanctionFollower(archive.Records.Norms);
        var law = new Amendment(new DateOnly(2019, 12, 1), "1-VI", null) { TermDays = 10 };
        await archive.Records.Norms.UpsertAsync(
            [Text("Деяние – наказывается лишением свободы на срок до семи лет.", law.Earliest, "1") with { Amendments = [law] }],
            TestArchive.Importer,
            cancellationToken: TestContext.Current.CancellationToken);
        await archive.CatchUpAsync(follower);
        var layered = new LayeredSanctions(follower, KnownSanctions.Instance);

        Assert.Null(layered.Find(Part, law.Earliest));
        Assert.NotNull(layered.Find(Part, law.ForCertain));
        Assert.NotNull(layered.Find(NormRef.Parse("УК 188(3)"), new DateOnly(2026, 1, 1)));
    }

    private static Norm Text(string text, DateOnly from, string file) => new(Part, LawLanguage.Russian, "", text, from, null, "УК.txt", file);
}
