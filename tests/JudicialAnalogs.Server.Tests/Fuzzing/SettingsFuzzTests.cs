using System.Text;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Fuzzing;

/// <summary>Settings' files spoilt by chance.</summary>
public sealed class SettingsFuzzTests : IDisposable
{
    private const string Settings = """
        { "Data": { "Folder": "archive" }, "Listen": { "GrpcPort": 5080, "PanelPort": 5081 }, "Panel": { "EmbedOrigins": ["https://cases.example"] },
          "Limits": { "PerCaller": true, "Heavy": { "PerSecond": 5, "Burst": 60 }, "LongestWait": "00:00:10" } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("settings-fuzz-");

    [Fact]
    public void A_spoilt_file_of_settings_is_read_or_its_faults_are_named()
    {
        var random = new Random(20260103);
        var file = Path.Combine(_folder.FullName, "analogs.json");
        var faulty = 0;
        for (var round = 0; round < 400; round++)
        {
            File.WriteAllBytes(file, SpoiltFiles.Of(Encoding.UTF8.GetBytes(Settings), random));
            var faults = AnalogsConfiguration.Read(new ConfigurationSources(file, new Dictionary<string, string>(), [])).Faults;
            Assert.All(faults, fault => Assert.NotEmpty(fault.ToString()));
            faulty += faults.Count > 0 ? 1 : 0;
        }

        Assert.InRange(faulty, 100, 400);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
