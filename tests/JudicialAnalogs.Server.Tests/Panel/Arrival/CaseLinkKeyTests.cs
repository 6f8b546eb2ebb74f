using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Panel.Arrival;

namespace JudicialAnalogs.Server.Tests.Panel.Arrival;

public sealed class CaseLinkKeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("case-links-");

    private string KeyFile => Path.Combine(_folder.FullName, "case-link.key");

    [Fact]
    public void A_key_is_made_once_for_its_owner_alone()
    {
        var made = CaseLinkKey.OpenOrMake(KeyFile).Sign("c1", 100, "judge-7");

        Assert.Equal(made, CaseLinkKey.OpenOrMake(KeyFile).Sign("c1", 100, "judge-7"));
        Assert.Equal(["case-link.key"], _folder.GetFiles().Select(file => file.Name));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public async Task Several_that_start_at_once_use_one_key()
    {
        var signatures = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CaseLinkKey.OpenOrMake(KeyFile).Sign("c1", 100, "judge-7"))));

        Assert.Single(signatures.Distinct());
    }

    [Fact]
    public void A_signature_holds_for_its_case_moment_and_person_alone()
    {
        var key = CaseLinkKey.OpenOrMake(KeyFile);
        var signature = key.Sign("c1", 100, "judge-7");

        Assert.True(key.Verifies("c1", 100, "judge-7", signature));
        Assert.False(key.Verifies("c2", 100, "judge-7", signature));
        Assert.False(key.Verifies("c1", 101, "judge-7", signature));
        Assert.False(key.Verifies("c1", 100, "judge-8", signature));
        Assert.False(key.Verifies("c1", 100, "judge-7", ""));
        Assert.All(Enumerable.Range(0, signature.Length), at => Assert.False(key.Verifies("c1", 100, "judge-7", Changed(signature, at)), at.ToString()));
        File.Delete(KeyFile);
        Assert.False(CaseLinkKey.OpenOrMake(KeyFile).Verifies("c1", 100, "judge-7", signature));
    }

    [Fact]
    public void A_signature_stands_in_an_address_as_it_is()
    {
        var key = CaseLinkKey.OpenOrMake(KeyFile);

        Assert.All(Enumerable.Range(0, 200), number => Assert.Matches("^[A-Za-z0-9_-]{43}$", key.Sign("c1", number, "судья 7\n")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("AAAA")]
    public void What_is_no_key_is_refused(string content)
    {
        CaseLinkKey.OpenOrMake(KeyFile);
        File.WriteAllText(KeyFile, content);

        Assert.Contains("Delete it", Assert.Throws<StorageFailedException>(() => CaseLinkKey.OpenOrMake(KeyFile)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights of Unix");
        if (OperatingSystem.IsWindows())
            return;
        CaseLinkKey.OpenOrMake(KeyFile);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        Assert.Contains("chmod 600", Assert.Throws<StorageFailedException>(() => CaseLinkKey.OpenOrMake(KeyFile)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Changed(string signature, int at) => signature[..at] + (signature[at] == 'A' ? 'B' : 'A') + signature[(at + 1)..];
}
