using Google.Protobuf.Reflection;

namespace Grpc.Reflection;

/// <summary>Finds a proto file by its name or by a symbol that it declares. Immutable.</summary>
public sealed class SymbolRegistry
{
    private readonly Dictionary<string, FileDescriptor> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _bySymbol = new(StringComparer.Ordinal);

    private SymbolRegistry()
    {
    }

    /// <summary>A registry of the given files and all that they import.</summary>
    /// <param name="fileDescriptors">The files.</param>
    public static SymbolRegistry FromFiles(IEnumerable<FileDescriptor> fileDescriptors)
    {
        ArgumentNullException.ThrowIfNull(fileDescriptors);
        var registry = new SymbolRegistry();
        var waiting = new Stack<FileDescriptor>(fileDescriptors);
        while (waiting.TryPop(out var file))
        {
            if (!registry._byName.TryAdd(file.Name, file))
                continue;
            registry.Declare(file);
            foreach (var import in file.Dependencies)
                waiting.Push(import);
        }

        return registry;
    }

    /// <summary>The file of that name, as it is imported; <see langword="null"/> where there is none.</summary>
    /// <param name="filename">Name with folders, such as <c>grpc/health/v1/health.proto</c>.</param>
    public FileDescriptor? FileByName(string filename) => _byName.GetValueOrDefault(filename);

    /// <summary>The file that declares the symbol; <see langword="null"/> where there is none.</summary>
    /// <param name="symbol">Full name of a message, field, oneof, enum, enum value, service or method, or of a package's extension.</param>
    public FileDescriptor? FileContainingSymbol(string symbol) => _bySymbol.GetValueOrDefault(symbol);

    private void Declare(FileDescriptor file)
    {
        foreach (var message in file.MessageTypes)
            Declare(message);
        foreach (var type in file.EnumTypes)
            Declare(type);
        foreach (var extension in file.Extensions.UnorderedExtensions)
            Declare(extension);
        foreach (var service in file.Services)
        {
            Declare((DescriptorBase)service);
            foreach (var method in service.Methods)
                Declare(method);
        }
    }

    private void Declare(MessageDescriptor message)
    {
        Declare((DescriptorBase)message);
        foreach (var field in message.Fields.InDeclarationOrder())
            Declare(field);
        foreach (var oneof in message.Oneofs)
            Declare(oneof);
        foreach (var nested in message.NestedTypes)
            Declare(nested);
        foreach (var type in message.EnumTypes)
            Declare(type);
    }

    private void Declare(EnumDescriptor type)
    {
        Declare((DescriptorBase)type);
        foreach (var value in type.Values)
            Declare(value);
    }

    private void Declare(DescriptorBase symbol) => _bySymbol.TryAdd(symbol.FullName, symbol.File);
}
