using System.Diagnostics;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Ledger;

public sealed class CheckpointKeyTests : IDisposable
{
    private static readonly SignedCheckpoint Unsigned = new(
        3, 1200, new string('a', 64), new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), new string('b', 64), "", "");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("checkpoints-");

    [Fact]
    public void A_key_is_made_once_for_its_owner_alone()
    {
        using var made = CheckpointKey.OpenOrMake(In("key.pem"));
        using var again = CheckpointKey.OpenOrMake(In("key.pem"));

        Assert.Equal(made.Public.Name, again.Public.Name);
        Assert.Equal(["key.pem"], _folder.GetFiles().Select(file => file.Name));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("key.pem")));
    }

    [Fact]
    public async Task Several_that_start_at_once_use_one_key()
    {
        for (var trial = 0; trial < 30; trial++)
        {
            var file = In($"key-{trial}.pem");
            var names = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            {
                using var key = CheckpointKey.OpenOrMake(file);
                return key.Public.Name;
            })));

            Assert.Single(names.Distinct());
        }
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights of Unix");
        if (OperatingSystem.IsWindows())
            return;
        CheckpointKey.OpenOrMake(In("key.pem")).Dispose();
        File.SetUnixFileMode(In("key.pem"), UnixFileMode.UserRead | UnixFileMode.GroupRead);

        var refused = Assert.Throws<InvalidRecordException>(() => CheckpointKey.OpenOrMake(In("key.pem")));

        Assert.Contains("chmod 600", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    public void What_is_no_key_is_refused_with_the_files_name(string text)
    {
        File.WriteAllText(In("key.pem"), text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(In("key.pem"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Contains("key.pem", Assert.Throws<InvalidRecordException>(() => CheckpointKey.OpenOrMake(In("key.pem"))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidRecordException>(() => CheckpointPublicKey.Read(text));
    }

    [Fact]
    public void A_text_says_everything_and_a_single_changed_letter_breaks_the_signature()
    {
        using var key = CheckpointKey.OpenOrMake(In("key.pem"));
        var signed = Signed(key);
        var read = Assert.Single(CheckpointPublicKey.Read(key.Public.Pem));

        Assert.Equal(signed, SignedCheckpoint.Parse(signed.Text));
        Assert.Equal(signed, SignedCheckpoint.Parse(signed.Text.ReplaceLineEndings("\r\n")));
        Assert.True(read.Verifies(signed));
        Assert.All(Enumerable.Range(0, signed.Text.Length - 1), at => Assert.False(StillVerifies(read, signed, at), signed.Text[..at]));
    }

    [Fact]
    public async Task Another_tool_checks_the_signature()
    {
        using var key = CheckpointKey.OpenOrMake(In("key.pem"));
        var signed = Signed(key);
        await File.WriteAllTextAsync(In("public.pem"), key.Public.Pem, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(In("statement"), signed.Statement, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(In("signature"), Convert.FromBase64String(signed.Signature), TestContext.Current.CancellationToken);
        using var openssl = Start("openssl", "dgst", "-sha256", "-verify", In("public.pem"), "-signature", In("signature"), In("statement"));
        Assert.SkipWhen(openssl is null, "openssl is not installed");

        await openssl.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Verified OK", (await openssl.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static SignedCheckpoint Signed(CheckpointKey key)
    {
        var named = Unsigned with { Key = key.Public.Name };
        return named with { Signature = key.Sign(named.Statement) };
    }

    // A letter whose last bit is turned over: the text is no checkpoint any more, or one that was never signed. In Base64 the last letter before the
    // padding has bits that mean nothing.
    private static bool StillVerifies(CheckpointPublicKey key, SignedCheckpoint signed, int at)
    {
        var letters = signed.Text.ToCharArray();
        letters[at] ^= (char)1;
        try
        {
            var read = SignedCheckpoint.Parse(new string(letters));
            return key.Verifies(read) && !Convert.FromBase64String(read.Signature).SequenceEqual(Convert.FromBase64String(signed.Signature));
        }
        catch (InvalidRecordException)
        {
            return false;
        }
    }

    private static Process? Start(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
