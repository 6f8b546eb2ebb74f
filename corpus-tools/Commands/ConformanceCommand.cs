using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Conformance;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs conformance</c>: whether a server keeps the contract, as an integrator can see from outside.</summary>
internal static class ConformanceCommand
{
    private static readonly JsonSerializerOptions Printed = new(PrintedJson.Snake) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    public static Command Build()
    {
        var panel = new Option<string?>("--panel") { Description = "Address of the panel, for gRPC-Web; the port after that of the server where it is not named.", HelpName = "ADDRESS" };
        var actor = new Option<string>("--actor") { Description = "Person the calls are made for, where the server takes a trusted caller's word.", DefaultValueFactory = _ => "conformance", HelpName = "NAME" };
        var only = new Option<string?>("--only") { Description = "Only checks whose name begins so, e.g. errors.", HelpName = "PREFIX" };
        var open = new Option<bool>("--no-decision") { Description = "Leave out deciding a draft: a decided draft cannot be withdrawn afterwards." };
        var token = TokenFile.Option();
        var (data, server, json) = (Options.Data(), Options.Server(), Options.Json());
        var command = new CommandWithExample("conformance", "Checks from outside whether a server keeps the contract, check by check; exit code 1 when one fails. What it makes it withdraws.", "analogs conformance --server http://127.0.0.1:5080") { data, server, panel, actor, only, open, token, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var signIn = await TokenFile.ReadAsync(parsed.GetValue(token), cancellationToken);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var prefix = parsed.GetValue(only) ?? "";
            var checks = ConformanceRun.Checks(!parsed.GetValue(open)).Where(check => check.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (checks.Count == 0)
                throw new BadInputException($"--only: no check's name begins with \"{prefix}\". Groups: {string.Join(", ", ConformanceRun.Checks().Select(check => check.Name.Split('.')[0]).Distinct())}.");
            List<(string, string)> headers = [("analogs-actor", parsed.GetValue(actor)!)];
            if (signIn is not null)
                headers.Add(("authorization", $"Bearer {signIn}"));
            using var under = new ServerUnderTest(
                session.Address, PanelOf(parsed.GetValue(panel), session), headers, TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
            var outcomes = new List<CheckOutcome>();
            await foreach (var outcome in ConformanceRun.RunAsync(under, checks, cancellationToken))
            {
                outcomes.Add(outcome);
                if (!parsed.GetValue(json))
                    ConformanceLines.Of(outcome).ToList().ForEach(Console.WriteLine);
            }

            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(ConformanceReport.Of(outcomes, under), Printed));
            else
                ConformanceLines.Of(ConformanceReport.Of(outcomes, under)).ToList().ForEach(Console.WriteLine);
            return outcomes.Any(outcome => outcome.Result == CheckResult.Failed) ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    private static Uri? PanelOf(string? named, ServerSession session)
    {
        if (named is null)
            return session.Panel ?? (session.Address.IsDefaultPort ? null : new UriBuilder(session.Address) { Port = session.Address.Port + 1 }.Uri);
        return Uri.TryCreate(named, UriKind.Absolute, out var address) ? address : throw new BadInputException($"--panel: \"{named}\" is no address such as http://127.0.0.1:5081.");
    }
}
