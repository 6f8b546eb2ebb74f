using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Tests.Hosting.Listening;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Deploy;

public sealed class ExampleSettingsTests : IDisposable
{
    private const string Installed = "/etc/analogs/";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-example-");

    [Fact]
    public void The_example_is_taken_as_it_stands_once_its_files_are_there()
    {
        using var court = new MadeCertificates("court authority");
        MadeCertificates.Write(_folder.FullName, "server", court.Sign("server", forServer: true));
        File.WriteAllText(Of("authorities.pem"), court.Authority.ExportCertificatePem());
        File.WriteAllText(Of("postgres.txt"), "Host=database.court.example;Database=analogs");
        var text = File.ReadAllText(Path.Combine(SharedMaterial.ProjectRoot(), "deploy", "analogs.json"));
        File.WriteAllText(Of("analogs.json"), text.Replace(Installed, _folder.FullName + "/", StringComparison.Ordinal));

        var read = AnalogsConfiguration.Read(new ConfigurationSources(Of("analogs.json"), new Dictionary<string, string>(), []));

        Assert.Empty(read.Faults);
        Assert.True(read.Options.Listen.Tls.IsOn);
        Assert.False(read.Options.Listen.IsLoopback);
    }

    [Fact]
    public void Without_its_files_it_is_refused_and_says_which() => Assert.All(
        AnalogsConfiguration.Read(new ConfigurationSources(Path.Combine(SharedMaterial.ProjectRoot(), "deploy", "analogs.json"), new Dictionary<string, string>(), [])).Faults,
        fault => Assert.Contains(Installed, fault.Message, StringComparison.Ordinal));

    [Fact]
    public void The_unit_serves_the_settings_it_checks_and_stops_later_than_the_server()
    {
        var unit = File.ReadAllLines(Path.Combine(SharedMaterial.ProjectRoot(), "deploy", "analogs.service"));
        string Of(string key) => unit.Single(line => line.StartsWith(key + "=", StringComparison.Ordinal))[(key.Length + 1)..];

        Assert.EndsWith(Of("ExecStart").Split(' ')[^1], Of("ExecStartPre"), StringComparison.Ordinal);
        Assert.Equal(("yes", "strict"), (Of("NoNewPrivileges"), Of("ProtectSystem")));
        var stopping = AnalogsConfiguration.Read(new ConfigurationSources(null, new Dictionary<string, string> { ["ANALOGS__Stopping__Notice"] = "00:00:05", ["ANALOGS__Stopping__Drain"] = "00:00:30" }, [])).Options.Stopping;
        Assert.True(int.Parse(Of("TimeoutStopSec"), System.Globalization.CultureInfo.InvariantCulture) > (stopping.Notice + stopping.Drain).TotalSeconds + 10);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Of(string name) => Path.Combine(_folder.FullName, name);
}
