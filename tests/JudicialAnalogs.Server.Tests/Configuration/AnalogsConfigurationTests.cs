using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.Tests.Configuration;

public sealed class AnalogsConfigurationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-settings-");

    [Fact]
    public void Nothing_given_is_what_the_classes_say()
    {
        var read = Read(null);

        Assert.Empty(read.Faults);
        Assert.Equal((5080, 5081, "127.0.0.1"), (read.Options.Listen.GrpcPort, read.Options.Listen.PanelPort, read.Options.Listen.Address));
        Assert.Equal(TimeSpan.FromSeconds(30), read.Options.Assistant.Patience);
        Assert.All(read.Effective(), setting => Assert.Equal("default", setting.Place));
    }

    [Fact]
    public void Variables_win_over_the_file_and_flags_over_both()
    {
        var file = Write("""
            {
              // The court's own.
              "Listen": { "GrpcPort": 6001, "PanelPort": 6002, },
              "Qdrant": { "Address": "http://127.0.0.1:6333", "Patience": "00:00:07" },
            }
            """);
        var read = Read(file, new() { ["ANALOGS__Listen__PanelPort"] = "7002", ["analogs__qdrant__alias"] = "court-1" }, new GivenSetting("Qdrant:Alias", "court-2", "--qdrant-alias"));

        Assert.Equal((6001, 7002, "court-2"), (read.Options.Listen.GrpcPort, read.Options.Listen.PanelPort, read.Options.Qdrant.Alias));
        Assert.Equal(TimeSpan.FromSeconds(7), read.Options.Qdrant.Patience);
        var places = read.Effective().ToDictionary(setting => setting.Key, setting => setting.Place);
        Assert.Equal(($"{file}:3", "variable ANALOGS__Listen__PanelPort", "--qdrant-alias", "default"), (places["Listen:GrpcPort"], places["Listen:PanelPort"], places["Qdrant:Alias"], places["Qdrant:Shards"]));
    }

    [Fact]
    public void A_list_given_again_is_replaced_as_a_whole()
    {
        var file = Write("""{ "Panel": { "EmbedOrigins": ["https://a.example", "https://b.example", "https://c.example"] } }""");

        Assert.Equal(["https://a.example", "https://b.example", "https://c.example"], Read(file).Options.Panel.EmbedOrigins);
        Assert.Equal(["https://d.example"], Read(file, new() { ["ANALOGS__Panel__EmbedOrigins__0"] = "https://d.example" }).Options.Panel.EmbedOrigins);
    }

    [Theory]
    [InlineData("""{ "Listen": { "GrpcPrt": 1 } }""", "Listen:GrpcPrt is not known; the nearest that is: Listen:GrpcPort")]
    [InlineData("""{ "Listen": { "Folder": "x" } }""", "Listen:Folder is not known; the nearest that is: Data:Folder")]
    [InlineData("""{ "Zzzzzzzzzzzz": 1 }""", "Zzzzzzzzzzzz is not known; \"analogs config keys\"")]
    [InlineData("""{ "Listen": 5 }""", "Listen takes keys of its own")]
    [InlineData("""{ "Listen": { "GrpcPort": 70000 } }""", "Listen:GrpcPort is \"70000\"; allowed is a whole number from 0 to 65535")]
    [InlineData("""{ "Listen": { "GrpcPort": 50.5 } }""", "Listen:GrpcPort is \"50.5\"; allowed is a whole number from 0 to 65535")]
    [InlineData("""{ "Listen": { "GrpcPort": null } }""", "Listen:GrpcPort is null")]
    [InlineData("""{ "Panel": { "FiguresAfterDecision": "yes" } }""", "Panel:FiguresAfterDecision is \"yes\"; allowed is true or false")]
    [InlineData("""{ "Qdrant": { "Patience": "30" } }""", "Qdrant:Patience is \"30\"; allowed is a time as hours:minutes:seconds from 00:00:01 to 00:10:00")]
    [InlineData("""{ "Qdrant": { "Patience": "02:00:00" } }""", "Qdrant:Patience is \"02:00:00\"; allowed is a time")]
    [InlineData("""{ "Qdrant": { "Address": "cluster" } }""", "Qdrant:Address is \"cluster\"; allowed is an address such as")]
    [InlineData("""{ "Qdrant": { "Alias": "Суд" } }""", "Qdrant:Alias is \"Суд\"; allowed is text of 1 to 60 small letters")]
    [InlineData("""{ "Assistant": { "Address": "http://127.0.0.1:1/v1" } }""", "Assistant:Model is missing: Address and Model go together")]
    [InlineData("""{ "Panel": { "EmbedOrigins": ["https://a.example", "nonsense"] } }""", "Panel:EmbedOrigins:1 is wrong")]
    [InlineData("""{ "Listen": { "Address": "0.0.0.0" } }""", "Listen:Address is \"0.0.0.0\", which other machines reach")]
    [InlineData("""{ "Listen": { "Address": "localhost" } }""", "Listen:Address is \"localhost\"; allowed is an IP address")]
    [InlineData("""{ "SignIn": { "Mode": "Certificates" } }""", "SignIn:Mode names Certificates, and no caller is asked for one")]
    [InlineData("""{ "SignIn": { "Mode": "3" } }""", "SignIn:Mode is \"3\"; allowed is one or more of")]
    [InlineData("""{ "SignIn": { "Systems": [{ "Name": "a", "Rôle": 1 }] } }""", "SignIn:Systems:0:Rôle is not known; the nearest that is: SignIn:Systems:#:Role")]
    [InlineData("""{ "Postgres": { "Connection": "Host=db;Password=hush" } }""", "Postgres:Connection is a secret and not taken from a file of settings; set the variable ANALOGS__Postgres__Connection")]
    [InlineData("""{ "Listen": { "GrpcPort": 1, "grpcport": 2 } }""", "stands in the file already")]
    [InlineData("""[1]""", "no JSON object")]
    [InlineData("""{ "Listen": """, "no JSON from character")]
    public void A_wrong_key_or_value_is_told_in_one_line_with_its_place_and_what_is_allowed(string content, string told)
    {
        var file = Write(content);
        var read = Read(file);

        var fault = Assert.Single(read.Faults);
        Assert.StartsWith(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.DoesNotContain("hush", fault.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Message, Assert.Throws<ConfigurationException>(() => read.Options).Message);
    }

    [Fact]
    public void A_wrong_variable_is_told_by_its_name_and_a_wrong_flag_by_its_own()
    {
        Assert.StartsWith("variable ANALOGS__Listen__GrpcPort: Listen:GrpcPort is \"x\"", Assert.Single(Read(null, new() { ["ANALOGS__Listen__GrpcPort"] = "x" }).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("nearest that is: Listen:GrpcPort", Assert.Single(Read(null, new() { ["ANALOGS__Listen__GprcPort"] = "1" }).Faults).Message, StringComparison.Ordinal);
        Assert.StartsWith("--port: Listen:GrpcPort is \"-1\"", Assert.Single(Read(null, [], new GivenSetting("Listen:GrpcPort", "-1", "--port")).Faults).Message, StringComparison.Ordinal);
        Assert.Empty(Read(null, new() { ["ANALOGS__Listen__GrpcPort"] = "" }).Faults);
    }

    [Fact]
    public void A_missing_file_is_named() => Assert.Contains("missing.json: the file with the settings cannot be read", Assert.Single(Read(Path.Combine(_folder.FullName, "missing.json")).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Secrets_come_from_variables_or_files_of_their_own_and_are_never_shown()
    {
        var secret = Write("Host=db;Password=hush\n");
        var byFile = Read(Write($$"""{ "Postgres": { "ConnectionFile": "{{secret}}" } }"""), new() { ["QDRANT_API_KEY"] = "hush-2" });

        Assert.Equal(("Host=db;Password=hush", "hush-2"), (byFile.Options.Postgres.Connection, byFile.Options.Qdrant.Key));
        Assert.DoesNotContain(byFile.Effective(), setting => setting.Value?.Contains("hush", StringComparison.Ordinal) == true);
        Assert.Equal("(set)", byFile.Effective().Single(setting => setting.Key == "Postgres:Connection").Value);
        Assert.DoesNotContain("hush", byFile.Options.ToString(), StringComparison.Ordinal);

        Assert.Equal("a", Read(null, new() { ["ANALOGS_POSTGRES"] = "a" }).Options.Postgres.Connection);
        Assert.Equal("b", Read(null, new() { ["ANALOGS_POSTGRES"] = "a", ["ANALOGS__Postgres__Connection"] = "b" }).Options.Postgres.Connection);
        Assert.Contains("both set", Assert.Single(Read(null, new() { ["ANALOGS__Postgres__Connection"] = "b", ["ANALOGS__Postgres__ConnectionFile"] = secret }).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Single(Read(null, new() { ["ANALOGS__Postgres__ConnectionFile"] = secret + ".none" }).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Single(Read(null, new() { ["ANALOGS__Postgres__ConnectionFile"] = Write(" \n") }).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_go_together_is_refused() => Assert.Contains(
        "Embeddings:Address does not go with Qdrant:Address",
        Assert.Single(Read(Write("""{ "Qdrant": { "Address": "http://127.0.0.1:1" }, "Embeddings": { "Address": "http://127.0.0.1:2", "Model": "m", "Dimensions": 8 } }""")).Faults).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Every_fault_is_found_at_once() =>
        Assert.Equal(3, Read(Write("""{ "A": 1, "Listen": { "GrpcPort": -1 }, "Panel": { "FiguresAfterDecision": 5 } }""")).Faults.Count);

    public void Dispose() => _folder.Delete(recursive: true);

    private static AnalogsConfiguration Read(string? file, Dictionary<string, string>? variables = null, params GivenSetting[] flags) =>
        AnalogsConfiguration.Read(new ConfigurationSources(file, variables ?? [], flags));

    private string Write(string content)
    {
        var path = Path.Combine(_folder.FullName, $"{_folder.GetFiles().Length}.json");
        File.WriteAllText(path, content);
        return path;
    }
}
