using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class LaterResolutionTests
{
    [Fact]
    public async Task An_act_is_marked_by_a_resolution_that_came_later_and_speaks_of_its_article()
    {
        Norm[] norms =
        [
            Point("НПВС 3/2024-06-20 п.5", "По части третьей статьи 188 Уголовного кодекса Республики Казахстан судам следует проверять способ проникновения."),
            Point("НПВС 3/2024-06-20 п.6", "По статье 106 Уголовного кодекса Республики Казахстан следует назначать экспертизу."),
            Point("НПВС 1/2019-01-15 п.2", "По статье 188 Уголовного кодекса Республики Казахстан учитывается размер похищенного."),
        ];
        var usual = new MadeUpAct();
        await using var archive = await Archived.OfAsync(
            [(usual with { Id = "before", Date = new DateOnly(2023, 5, 1), CaseNumber = "1-1" }).Build(), (usual with { Id = "after", Date = new DateOnly(2025, 5, 1), CaseNumber = "1-2" }).Build()],
            norms);

        var found = (await archive.FindAsync(MadeUpCount.Query(MadeUpCount.Of("asked")) with { Facts = usual.Facts })).Analogs.ToDictionary(analog => analog.Decided.Address.ActId);

        var point = Assert.Single(found["before"].LaterResolutions);
        Assert.Equal(("НПВС 3/2024-06-20 п.5", new DateOnly(2024, 6, 20)), (point.Reference.ToString(), point.AdoptedOn));
        Assert.Empty(found["after"].LaterResolutions);
    }

    private static Norm Point(string reference, string text) => new(NormRef.Parse(reference), LawLanguage.Russian, "", text, null, null, "resolution.txt", "");
}
