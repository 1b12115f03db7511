using System.Reflection;
using System.Runtime.Loader;

namespace Xialu.TextMining.MachineLearning.Tests;

/// <summary>Loads every assembly anew when it is first needed, as a process of its own would, and runs programs of this assembly so.</summary>
internal sealed class Elsewhere : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver resolver = new(typeof(Elsewhere).Assembly.Location);

    /// <summary>The names of what is loaded so far.</summary>
    public IEnumerable<string> Loaded => Assemblies.Select(a => a.GetName().Name!);

    /// <summary>Runs a public static method of a public class of this assembly; only texts go in and out.</summary>
    public string[] Run(Type program, string method, params string[] arguments)
    {
        Type there = LoadFromAssemblyName(program.Assembly.GetName()).GetType(program.FullName!, throwOnError: true)!;
        return (string[])there.GetMethod(method)!.Invoke(null, arguments)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName) => resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) => resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
