using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Admin.Intake;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Intake;

public class RefusalWordingTests
{
    [Fact]
    public void Every_reason_that_is_told_in_other_words_is_one_that_the_reader_gives()
    {
        var folder = Path.Combine(SharedMaterial.ProjectRoot(), "src", "JudicialAnalogs.Reading", "ActReading");
        var sources = string.Join('\n', Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.DoesNotContain(RefusalWording.Known.Select(known => known.Begins), begins => begins != ImportMapping.Blocked && !sources.Contains($"\"{begins}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reason_that_is_not_known_is_told_as_it_was_given_and_marked_as_English()
    {
        Assert.Equal(("the moon was full", "en"), RefusalWording.Of(Wording.Kazakh, "the moon was full"));
        Assert.Equal(("the moon was full", null), RefusalWording.Of(Wording.English, "the moon was full"));
    }
}
