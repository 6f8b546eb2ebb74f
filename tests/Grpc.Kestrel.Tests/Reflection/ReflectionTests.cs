using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Reflection;
using Grpc.Reflection.Internal;
using Grpc.Reflection.V1;

namespace Grpc.Kestrel.Tests.Reflection;

public sealed class ReflectionTests
{
    private static readonly SymbolRegistry s_symbols = SymbolRegistry.FromFiles([HealthReflection.Descriptor, StatusReflection.Descriptor, ErrorDetailsReflection.Descriptor]);
    private static readonly ReflectionAnswers s_answers = new(["b.Second", "a.First", "b.Second"], s_symbols);

    [Fact]
    public void Services_are_listed_sorted_and_once() =>
        Assert.Equal(["a.First", "b.Second"], Ask(new() { ListServices = "anything" }).ListServicesResponse.Service.Select(service => service.Name));

    [Theory]
    [InlineData("grpc.health.v1.Health")]
    [InlineData("grpc.health.v1.Health.Check")]
    [InlineData("grpc.health.v1.HealthCheckRequest")]
    [InlineData("grpc.health.v1.HealthCheckRequest.service")]
    [InlineData("grpc.health.v1.HealthCheckResponse.ServingStatus")]
    public void A_symbol_leads_to_its_file(string symbol) =>
        Assert.Equal(["grpc/health/v1/health.proto"], Names(Ask(new() { FileContainingSymbol = symbol })));

    [Theory]
    [InlineData("google.rpc.BadRequest.FieldViolation", "google/rpc/error_details.proto")]
    [InlineData("google.rpc.ErrorInfo.metadata", "google/rpc/error_details.proto")]
    [InlineData("google.protobuf.Any.type_url", "google/protobuf/any.proto")]
    public void Nested_and_imported_symbols_are_found(string symbol, string file) =>
        Assert.Equal(file, Names(Ask(new() { FileContainingSymbol = symbol }))[0]);

    [Fact]
    public void A_file_comes_first_and_its_imports_after_it_each_once()
    {
        Assert.Equal(["google/rpc/status.proto", "google/protobuf/any.proto"], Names(Ask(new() { FileByFilename = "google/rpc/status.proto" })));

        var diamond = SymbolRegistry.FromFiles(Diamond());
        var answer = new ReflectionAnswers([], diamond).Answer(new ServerReflectionRequest { FileByFilename = "top.proto" });
        Assert.Equal(["top.proto", "left.proto", "right.proto", "base.proto"], Names(answer));
    }

    [Theory]
    [InlineData("missing.proto")]
    [InlineData("")]
    public void A_missing_file_is_error_5(string name)
    {
        var answer = Ask(new() { FileByFilename = name });
        Assert.Equal((int)StatusCode.NotFound, answer.ErrorResponse.ErrorCode);
    }

    [Fact]
    public void A_missing_symbol_is_error_5() =>
        Assert.Equal((int)StatusCode.NotFound, Ask(new() { FileContainingSymbol = "grpc.health.v1" }).ErrorResponse.ErrorCode);

    [Fact]
    public void Questions_about_extensions_and_empty_questions_are_error_12()
    {
        ServerReflectionRequest[] questions = [new() { AllExtensionNumbersOfType = "a.B" }, new() { FileContainingExtension = new() { ContainingType = "a.B" } }, new()];
        Assert.All(questions, question => Assert.Equal((int)StatusCode.Unimplemented, Ask(question).ErrorResponse.ErrorCode));
    }

    [Fact]
    public void The_answer_repeats_host_and_question()
    {
        var question = new ServerReflectionRequest { Host = "here", FileByFilename = "missing.proto" };
        var answer = Ask(question);
        Assert.Equal("here", answer.ValidHost);
        Assert.Equal(question, answer.OriginalRequest);
    }

    private static ServerReflectionResponse Ask(ServerReflectionRequest question) => s_answers.Answer(question);

    private static List<string> Names(ServerReflectionResponse answer) =>
        [.. answer.FileDescriptorResponse.FileDescriptorProto.Select(bytes => FileDescriptorProto.Parser.ParseFrom(bytes).Name)];

    /// <summary>top imports left and right, which both import base.</summary>
    private static IReadOnlyList<FileDescriptor> Diamond()
    {
        (string Name, string[] Imports)[] files = [("base.proto", []), ("left.proto", ["base.proto"]), ("right.proto", ["base.proto"]), ("top.proto", ["left.proto", "right.proto"])];
        return FileDescriptor.BuildFromByteStrings(files.Select(file =>
        {
            var proto = new FileDescriptorProto { Name = file.Name, Syntax = "proto3" };
            proto.Dependency.AddRange(file.Imports);
            return Google.Protobuf.MessageExtensions.ToByteString(proto);
        }));
    }
}
