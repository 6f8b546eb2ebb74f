using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs status</c>: how a server or a data folder stands.</summary>
internal static class StatusCommand
{
    public static Command Build()
    {
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("status", "Says how far records, index and calibration are; exit code 1 when not ready.", "analogs status --server http://127.0.0.1:5080") { data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new GetStatusRequest { Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!) } };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var status = await session.Caller.CallAsync<GetStatusResponse>("/judicial.analogs.v1.SystemService/GetStatus", request, cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonFormatter.Default.Format(status));
            }
            else
            {
                foreach (var component in status.Components)
                    Console.WriteLine($"{component.Name}: {component.State}");
                foreach (var notice in status.Context.Notices)
                    Console.WriteLine(notice);
            }

            return status.Ready ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }
}
