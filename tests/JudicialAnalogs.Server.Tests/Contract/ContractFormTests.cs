using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Contract;

public partial class ContractFormTests
{
    [Fact]
    public void Every_field_value_message_and_method_says_what_it_is()
    {
        var folder = Path.Combine(SharedMaterial.ProjectRoot(), "protos");
        var files = Directory.EnumerateFiles(folder, "*.proto", SearchOption.AllDirectories).ToList();

        Assert.Equal(Contract.Files.Count, files.Count);
        Assert.Empty(files.SelectMany(file => WithoutComment(File.ReadAllLines(file)).Select(line => $"{Path.GetFileName(file)}:{line}")));
    }

    [Fact]
    public void A_declaration_without_a_comment_is_found() =>
        Assert.Equal(["4: bool b = 2;"], WithoutComment(["// M.", "message M {", "  int32 a = 1; // A.", "  bool b = 2;", "  reserved 900 to 999;", "}"]));

    [Fact]
    public void Every_request_and_response_keeps_900_to_999_for_deployments() =>
        Assert.Empty(Contract.Services
            .SelectMany(service => service.Methods)
            .SelectMany(method => new[] { method.InputType, method.OutputType })
            .Distinct()
            .Where(message => !message.ToProto().ReservedRange.Any(range => range.Start <= 900 && range.End >= 1000))
            .Select(message => message.FullName));

    [Fact]
    public void Every_request_carries_its_context_first_and_every_response_too() =>
        Assert.Empty(Contract.Services
            .SelectMany(service => service.Methods)
            .SelectMany(method => new[] { (Message: method.InputType, Context: "RequestContext"), (Message: method.OutputType, Context: "AnswerContext") })
            .Where(pair => pair.Message.FindFieldByNumber(1) is not { Name: "context", FieldType: FieldType.Message } field || field.MessageType.Name != pair.Context)
            .Select(pair => pair.Message.FullName));

    [Fact]
    public void Every_enum_begins_with_unspecified() =>
        Assert.Empty(Contract.Files
            .SelectMany(file => file.EnumTypes)
            .Where(type => !type.FindValueByNumber(0).Name.EndsWith("_UNSPECIFIED", StringComparison.Ordinal))
            .Select(type => type.FullName));

    private static IEnumerable<string> WithoutComment(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Declaration().IsMatch(lines[i]) && !lines[i].Contains("//", StringComparison.Ordinal) && (i == 0 || !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal)))
                yield return $"{i + 1}: {lines[i].Trim()}";
        }
    }

    [GeneratedRegex(@"^\s*(?:message|enum|service|rpc|oneof)\s+\w+|^\s*(?:(?:repeated|optional)\s+)?(?:[\w.]+\s+)?\w+\s*=\s*\d+\s*(?:\[.*\])?;")]
    private static partial Regex Declaration();
}
